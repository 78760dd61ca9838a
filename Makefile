# make run     make the environment, install, open the window
# make test    make the environment, run all checks
# make translations   bring the catalogues up to date with the source, and compile those that are complete
# make bench   measure beside a bare Qt window, search beside other engines, maps beside dot, and anchors
#
# make test PYTHON=python3.13 runs them with another Python, in an environment of its own (.venv-3.13).
PYTHON :=
VENV := .venv$(patsubst python%,-%,$(notdir $(PYTHON)))
IN_VENV := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
INSTALLED_DEV := $(VENV)/.installed-dev
# The tests are divided among as many processes as there are processors, four at most.
PYTEST := pytest --numprocesses=auto --maxprocesses=4 --dist=worksteal

.PHONY: run test bench translations clean

run: $(INSTALLED)
	@$(IN_VENV) -m debatedesk.system_libraries
	@$(IN_VENV) -m debatedesk

test: $(INSTALLED_DEV)
	@$(IN_VENV) -m debatedesk.system_libraries offscreen
	@status=0; \
	for check in "ruff check ." "ruff format --check ." "mypy" "$(PYTEST)"; do \
		echo "== $$check"; \
		$(IN_VENV) -m $$check || status=1; \
	done; \
	exit $$status

bench: $(INSTALLED_DEV)
	@$(IN_VENV) -m debatedesk.system_libraries offscreen
	@QT_QPA_PLATFORM=offscreen $(IN_VENV) -m tests.benchmarks
	@QT_QPA_PLATFORM=offscreen $(IN_VENV) -m tests.benchmarks.search
	@$(IN_VENV) -m tests.benchmarks.many
	@$(IN_VENV) -m tests.benchmarks.quotations
	@$(IN_VENV) -m tests.benchmarks.layout
	@QT_QPA_PLATFORM=offscreen $(IN_VENV) -m tests.benchmarks.layout_frames
	@QT_QPA_PLATFORM=offscreen $(IN_VENV) -m tests.benchmarks.pages
	@QT_QPA_PLATFORM=offscreen $(IN_VENV) -m tests.benchmarks.anchors
	@$(IN_VENV) -m tests.benchmarks.pdf
	@$(IN_VENV) -m tests.benchmarks.maps

translations: $(INSTALLED_DEV)
	@$(IN_VENV) scripts/translations.py

$(INSTALLED): pyproject.toml scripts/make_environment.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) scripts/make_environment.sh

$(INSTALLED_DEV): pyproject.toml scripts/make_environment.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) scripts/make_environment.sh dev

clean:
	rm -rf .venv .venv-* build dist .ci/fonts .mypy_cache .pytest_cache .ruff_cache .hypothesis
