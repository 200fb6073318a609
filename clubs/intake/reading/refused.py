"""What the child says instead of cells."""


class Refused(Exception):
    """A file that cannot be read: the kind and, where the remedy differs, the detail."""

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(kind)
        self.told = {"error": kind, "detail": detail}
