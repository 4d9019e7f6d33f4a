# Every command a developer needs; `make` alone lists them. Each step leaves a stamp and is done again
# only when what it was made from has changed.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
PIP := $(VENV)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes
KRAMAR := $(VENV)/bin/python -m kramar
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)

# An environment or node_modules that is a symbolic link is shared and filled by somebody else.
ifeq ($(shell test -L $(VENV) && echo shared),)
BUILD := $(VENV)/.build-installed
RUNTIME := $(VENV)/.runtime-installed
COMMAND := $(VENV)/.command-installed
DEV := $(VENV)/.dev-installed
endif
ifeq ($(shell test -L node_modules && echo shared),)
NODE_MODULES := node_modules/.package-lock.json
endif
WEB := web/dist/index.html
WIDGET := widget/dist/loader.js
sources = $(shell find $(1) -type f -not -path '*/dist/*' 2>/dev/null)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo dev test journeys check bench bench-data soak screenshots lock clean ready tools

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## Build what is needed, load the demo shop on the first start, serve on http://127.0.0.1:8000
	@$(MAKE) --no-print-directory -j2 ready
	@scripts/run $(KRAMAR)

demo: ## The same beside a fake Telegram, through which buyers keep writing and answer you
	@$(MAKE) --no-print-directory -j2 ready
	@$(KRAMAR) migrate && exec $(KRAMAR) demo --live

dev: ## The same with reload: the server on 8000, Vite with live modules on 5173
	@$(MAKE) --no-print-directory -j2 ready
	@scripts/dev $(KRAMAR)

test: ## Everything CI runs: static checks, tests on both databases, web tests, browser journeys
	@scripts/system_packages
	@$(MAKE) --no-print-directory -j2 tools
	@$(VENV)/bin/python scripts/verify.py

check: ## Static checks and the fast tests, for before every commit
	@$(MAKE) --no-print-directory -j2 tools
	@$(VENV)/bin/python scripts/verify.py --quick

journeys: tools ready ## Every journey in the browser: CI has time for a part of them
	@scripts/with_chromium $(VENV)/bin/python -m pytest -n 3 --dist loadfile tests/e2e

bench: tools ## Measure every budget beside its raw floor
	@$(VENV)/bin/python -m bench

bench-data: tools ## Make the large sets that lists are measured on; kept in KRAMAR_BENCH_DATA
	@$(VENV)/bin/python -m bench.sets

soak: tools ## Kill the server again and again while messages of each messenger pour in
	@KRAMAR_SOAK_UPDATES=2000 KRAMAR_SOAK_KILLS=20 KRAMAR_SOAK_RECONNECTIONS=200 \
	  $(VENV)/bin/python -m pytest tests/durability

screenshots: ready tools ## Photograph the demo's pages into docs/screenshots
	@PYTHONPATH=. $(VENV)/bin/python scripts/screenshots.py

lock: tools ## Lock requirements/*.in again, with hashes
	@scripts/lock

clean: ## Remove everything built; data/ stays
	rm -rf $(VENV) node_modules web/dist widget/dist test-results .mypy_cache .ruff_cache \
	  .pytest_cache .hypothesis .import_linter_cache

ready: $(RUNTIME) $(COMMAND) $(WEB) $(WIDGET)
	@:

tools: $(DEV) $(COMMAND) $(NODE_MODULES)
	@:

$(VENV)/bin/python:
	@scripts/make_venv $(PYTHON) $(VENV)

$(BUILD): requirements/build.txt | $(VENV)/bin/python
	@echo "· Node and build tools" && $(PIP) -r $< && touch $@

$(RUNTIME): requirements/runtime.txt | $(VENV)/bin/python
	@echo "· Python packages" && $(PIP) -r $< && touch $@

$(DEV): requirements/dev.txt $(BUILD) $(RUNTIME)
	@echo "· tools for tests" && $(PIP) -r $< && touch $@

$(COMMAND): pyproject.toml $(BUILD)
	@$(VENV)/bin/python -m pip install -qq --no-deps --no-build-isolation --editable . && touch $@

$(NODE_MODULES): package-lock.json .npmrc $(BUILD)
	@echo "· web packages" && npm ci --loglevel=error >/dev/null

$(WEB): $(call sources,web) package.json $(NODE_MODULES)
	@echo "· web client" && npm run --silent build:web -- --logLevel warn

$(WIDGET): $(call sources,widget) package.json $(NODE_MODULES)
	@echo "· site widget" && npm run --silent build:widget -- --logLevel warn
