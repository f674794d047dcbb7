# Each target does its own set-up: a virtual environment in .venv with what the target needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES := rpiwatch tests
ENGINE_TESTS := tests/test_executorch_engine.py tests/test_litert_engine.py tests/test_model_bench.py tests/test_choice.py
# Most tests wait for cameras, disks and processes, so two at a time take little more than half the time.
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadfile

.PHONY: demo test test-engines check format bench bench-paced bench-growth bench-memory bench-history torture clean
.DEFAULT_GOAL := check
# Two that install would be in each other's way.
.NOTPARALLEL:

# The environment is made anew only when what it depends on has changed.
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable

$(VENV)/.made: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
	  { echo "rpiwatch needs Python 3.11, 3.12 or 3.13; name one: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
	  { echo "no virtual environment could be made; on Debian: apt install python3-venv" >&2; exit 1; }
	@echo "installing rpiwatch and what it needs into $(VENV): some minutes the first time"
	@touch $@

$(VENV)/.installed-demo: $(VENV)/.made
	@$(INSTALL) '.[demo]'
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.made
	@$(INSTALL) '.[dev]'
	@touch $(VENV)/.installed-demo $@

# Debian's browser, for the tests of the pages: installed where we may, else those tests are skipped and say so.
$(VENV)/.looked-for-chromium: $(VENV)/.installed-dev
	@command -v chromium >/dev/null || \
	  { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
	    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium; } >/dev/null 2>&1; } || \
	  echo "no chromium, so the tests of the pages are skipped; on Debian: apt install chromium" >&2
	@touch $@

demo: $(VENV)/.installed-demo  ## watch real footage for half a minute, without a camera
	@$(BIN)/rpiwatch demo

test: $(VENV)/.looked-for-chromium  ## all tests
	$(PYTEST)

check: $(VENV)/.looked-for-chromium  ## what CI runs: format, lint, types, import contract, tests
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTEST)

format: $(VENV)/.installed-dev
	$(BIN)/ruff format $(SOURCES)
	$(BIN)/ruff check --fix $(SOURCES)

# An environment of its own: executorch brings much, and wants an older pytest.
$(VENV)-engines/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' || \
	  { echo "executorch needs Python 3.11 or 3.12; name one: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@test -x $(VENV)-engines/bin/python || $(PYTHON) -m venv $(VENV)-engines
	@$(VENV)-engines/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,executorch]'
	@touch $@

test-engines: $(VENV)-engines/.installed  ## the tests of the engines, with all of them installed
	$(VENV)-engines/bin/python -m pytest $(ENGINE_TESTS)

bench: $(VENV)/.installed-dev  ## figures beside the seed's loop and other runtimes, in one run; needs 2 GB the first time
	$(BIN)/python -m tests.bench

bench-paced: $(VENV)/.installed-dev  ## five minutes at 30 frames/s while all of it is recorded
	$(BIN)/python -m tests.bench.paced

bench-growth: $(VENV)/.installed-dev  ## how the cost grows with size, cameras and label changes; draws docs/growth.png
	$(BIN)/python -m tests.bench.growth

bench-memory: $(VENV)/.installed-dev  ## resident memory of each engine, idle and at most
	$(BIN)/python -m tests.bench.memory

torture: $(VENV)/.installed-dev  ## hours of kills, power cuts, full disks, set clocks, soak and bad input
	$(BIN)/python -W ignore -m tests.torture

bench-history: $(VENV)/.installed-dev  ## how a history of ten million label changes answers; needs 7 GB and some minutes
	$(BIN)/python -m tests.bench.history

clean:
	rm -rf $(VENV) $(VENV)-engines rpiwatch-demo dist .ci/screenshots
