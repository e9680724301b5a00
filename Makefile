# `make` lists what there is. Needed on the machine: make, and Python 3.11 or newer with venv.
PYTHON ?= python3
BIN := .venv/bin
# On a terminal pip shows what it does; elsewhere a line a step is enough, and errors stay whole.
PIP = q=--quiet; [ ! -t 1 ] || q=; $(BIN)/pip install $$q --disable-pip-version-check
# The lock names every library, so pip need not ask each one for more.
LOCKED = --no-deps --require-hashes -r
export NO_MKDOCS_2_WARNING = 1
LINT = $(BIN)/ruff check && $(BIN)/ruff format --check && $(BIN)/mypy
SOUND = $(BIN)/briefbook schema --check && $(BIN)/briefbook check --strict
TESTS = $(BIN)/pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile
# The first beside the second, which takes longer; what the first says stands whole at the end.
beside = said=$$(mktemp); { set -x; $(1); } >$$said 2>&1 & first=$$!; \
	trap 'kill $$first 2>/dev/null; rm -f $$said' EXIT; trap 'exit 130' INT TERM; \
	(set -x; $(2)); second=$$?; \
	wait $$first; code=$$?; cat $$said; [ $$second -eq 0 ] && exit $$code; exit $$second

.PHONY: help site test quick serve check bench manual lock clean

help: ## List these targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

site: .venv/site.stamp ## Build our own site and say where it is
	@$(BIN)/briefbook build --strict

serve: .venv/site.stamp ## Show the site and reload it while you edit
	@$(BIN)/briefbook serve

check: .venv/site.stamp ## Check all briefs; fast
	@$(BIN)/briefbook check --strict

test: .venv/test.stamp ## Style, types, schema, briefs, tests: all that a change must pass
	@$(call beside,$(LINT) && $(SOUND),$(TESTS))

quick: .venv/test.stamp ## The same without sites, browsers and other programs; for between two edits
	@$(call beside,$(LINT),BRIEFBOOK_QUICK=1 $(TESTS))

bench: .venv/site.stamp ## Measure against a peer, side by side; takes minutes
	@$(BIN)/python -m bench check

manual: .venv/site.stamp ## Write anew what the code says of itself: the checks, the plan, the ignore list
	@$(BIN)/python scripts/manual.py

lock: ## Lock all dependencies anew; needs uv
	uv pip compile pyproject.toml -q --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --extra build -o requirements.txt
	uv pip compile pyproject.toml -q --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --extra build --extra test -o requirements-test.txt

clean: ## Remove what was installed and built; hand-written files stay
	rm -rf .venv site site.briefbook-* .cache .mypy_cache .ruff_cache .pytest_cache

.venv/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12 …"; exit 1; }
	@echo "Making .venv; everything is installed there."
	@$(PYTHON) -m venv .venv || \
		{ echo "Python's venv is missing (Debian: apt install python3-venv)."; exit 1; }
	@touch $@

.venv/site.stamp: .venv/python.stamp requirements.txt pyproject.toml
	@echo "Installing the libraries of requirements.txt; the first time takes a minute or more."
	@$(PIP) $(LOCKED) requirements.txt
	@echo "Installing Briefbook."
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/test.stamp: .venv/site.stamp requirements-test.txt
	@echo "Installing what the tests need."
	@$(PIP) $(LOCKED) requirements-test.txt
	@touch $@
