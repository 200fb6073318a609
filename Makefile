# The two commands: `make run` and `make test`. Everything they need goes into .venv.

PYTHON ?= python3
PORT ?= 8501
# Only this machine can open the dashboard; HOST=0.0.0.0 opens it to the network of the room.
HOST ?= 127.0.0.1
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := run
.PHONY: run test bench kills build check lint format chromium postgresql clean

run: $(VENV)/.runtime
	@exec $(PY) -m clubs serve --host "$(HOST)" --port "$(PORT)"

test: $(VENV)/.tests chromium postgresql
	@$(PY) -m pytest -n auto --dist loadfile

bench: $(VENV)/.tests chromium
	@$(PY) -m bench

# Kills 200 processes that save and build, and looks at what is left each time.
kills: $(VENV)/.tests
	@$(PY) -c "from tests import killing; killing.main(200)"

build: $(VENV)/.runtime
	@$(PY) -m clubs build

check: $(VENV)/.runtime
	@$(PY) -m clubs check

lint: $(VENV)/.tests
	@$(PY) -m pytest tests/test_style.py

format: $(VENV)/.tests
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

# What people added cannot be made again: the ledger stays.
clean:
	rm -rf $(VENV)
	@test ! -d var || find var -mindepth 1 -maxdepth 1 ! -name 'ledger.sqlite*' -exec rm -rf {} +

# A stamp is newer than what it was made from: a second run installs nothing and needs no network.
$(VENV)/.runtime: requirements.txt constraints.txt | $(VENV)/.created
	@echo "Đang cài các gói cần để chạy / installing what the dashboard needs ..."
	@$(PIP) install -r requirements.txt || { $(say_offline); exit 1; }
	@$(PY) -m clubs.web.server >/dev/null  # compresses what browsers load, once
	@touch $@

$(VENV)/.tests: requirements-dev.txt $(VENV)/.runtime
	@echo "Đang cài các gói cần để kiểm thử / installing what the tests need ..."
	@$(PIP) install -r requirements-dev.txt || { $(say_offline); exit 1; }
	@touch $@

$(VENV)/.created:
	@command -v $(PYTHON) >/dev/null || { $(say_python); exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { $(say_python); exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(say_venv); exit 1; }
	@mkdir -p $(VENV) 2>/dev/null && test -w $(VENV) || { $(say_read_only); exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

chromium: $(VENV)/.tests
	@{ $(has_chromium); } || { $(install_chromium) && $(has_chromium); } || { $(say_chromium); exit 1; }

# The driver of the browser brings its own Node, which a small Debian has no library for.
has_chromium = command -v chromium >/dev/null && $(PY) -m playwright --version >/dev/null 2>&1
install_chromium = test "$$(id -u)" = 0 && command -v apt-get >/dev/null \
	&& echo "Đang cài Chromium / installing Chromium ..." && apt-get update -qq </dev/null >/dev/null \
	&& DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium libatomic1 </dev/null >/dev/null

postgresql: $(VENV)/.tests
	@{ $(has_postgresql); } || { $(install_postgresql) && $(has_postgresql); } || { $(say_postgresql); exit 1; }

has_postgresql = ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null
install_postgresql = test "$$(id -u)" = 0 && command -v apt-get >/dev/null \
	&& echo "Đang cài PostgreSQL / installing PostgreSQL ..." && apt-get update -qq </dev/null >/dev/null \
	&& DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql </dev/null >/dev/null

# What is missing is said in both languages: no language can be chosen before anything is installed.
say_python = printf '%s\n' \
	"Cần Python 3.11 trở lên. Debian/Ubuntu: sudo apt-get install python3 python3-venv. Khác: make PYTHON=/đường/dẫn/python3" \
	"Python 3.11 or newer is needed. Debian/Ubuntu: sudo apt-get install python3 python3-venv. Elsewhere: make PYTHON=/path/to/python3" >&2
say_venv = printf '%s\n' \
	"Thiếu gói python3-venv. Debian/Ubuntu: sudo apt-get install python3-venv" \
	"The package python3-venv is missing. Debian/Ubuntu: sudo apt-get install python3-venv" >&2
say_offline = printf '%s\n' \
	"Không cài được các gói. Lần đầu cần mạng tới pypi.org (hoặc PIP_INDEX_URL) và ổ đĩa còn chỗ. Hãy nối mạng rồi chạy lại." \
	"The packages could not be installed. The first run needs pypi.org (or PIP_INDEX_URL) and disk space. Connect and run again." >&2
say_read_only = printf '%s\n' \
	"Không ghi được vào thư mục này. Hãy chép dự án sang nơi ghi được rồi chạy lại." \
	"This folder cannot be written to. Copy the project to a place that can be and run again." >&2
say_chromium = printf '%s\n' \
	"Thiếu Chromium hoặc libatomic, cần cho kiểm thử. Debian: sudo apt-get install chromium libatomic1" \
	"Chromium or libatomic is missing; the tests need both. Debian: sudo apt-get install chromium libatomic1" >&2
say_postgresql = printf '%s\n' \
	"Thiếu PostgreSQL, cần cho kiểm thử sổ việc. Debian: sudo apt-get install postgresql" \
	"PostgreSQL is missing; the tests of the ledger need it. Debian: sudo apt-get install postgresql" >&2
