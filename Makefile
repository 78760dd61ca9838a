# make run     make the environment, install, open the window
# make test    make the environment, run all checks
# make bench   measure beside a bare Qt window, search beside other engines, and anchors
PYTHON := .venv/bin/python
INSTALLED := .venv/.installed
INSTALLED_DEV := .venv/.installed-dev

.PHONY: run test bench clean

run: $(INSTALLED)
	@$(PYTHON) -m debatedesk.system_libraries
	@$(PYTHON) -m debatedesk

test: $(INSTALLED_DEV)
	@$(PYTHON) -m debatedesk.system_libraries offscreen
	@status=0; \
	for check in "ruff check ." "ruff format --check ." "mypy" "pytest"; do \
		echo "== $$check"; \
		$(PYTHON) -m $$check || status=1; \
	done; \
	exit $$status

bench: $(INSTALLED_DEV)
	@$(PYTHON) -m debatedesk.system_libraries offscreen
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.search
	@$(PYTHON) -m tests.benchmarks.quotations
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.anchors

$(INSTALLED): pyproject.toml scripts/make_environment.sh
	@scripts/make_environment.sh

$(INSTALLED_DEV): pyproject.toml scripts/make_environment.sh
	@scripts/make_environment.sh dev

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
