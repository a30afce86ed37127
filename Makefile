SWIFT ?= swift
SECONDS_PER_RUN ?= 5
ROUNDS ?= 5

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# Each step uses every core, and two builds would wait for each other's lock.
.NOTPARALLEL:
.PHONY: help run stop unserve man install build test test-units test-as-user test-interface test-browser test-threads bench format lint clean

# .ci/install checks the version of the same Swift.
export SWIFT

swift_files := Package.swift Sources Tests Benchmarks
test_runner := .build/debug/rosterPackageTests.xctest
squawk := .build-python/bin/squawk
roster := .build-release/release/roster
# Where the pages are served, and what make run remembers of the service that it started.
LISTEN ?= localhost:8540
serving := .build-release/serve
# Where man(1) of Debian looks for pages of a user whose programs are in ~/.local/bin.
MAN ?= $(HOME)/.local/share/man
# Linked statically, a command starts sooner, and the program needs no Swift where it runs.
release := $(SWIFT) build -c release --static-swift-stdlib --scratch-path .build-release --product

help: ## list the targets
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: install ## install, build, start a private PostgreSQL with a fictional Group, show it, and serve its pages
	@echo '== build for release'
	$(release) roster
	@echo '== the private server, and a fictional Group'
	$(roster) up
	$(roster) init --sample
	@echo '== the Group today'
	$(roster) status
	@echo '== its balance'
	$(roster) report balance
	@echo '== options for its next seat'
	@# Long after the days of the sample there may be no seat, or nobody who could take it: it says so, and that is all.
	$(roster) slate propose --seats 1 || :
	@echo '== the pages'
	@$(MAKE) --no-print-directory unserve
	@setsid nohup $(roster) serve --listen $(LISTEN) >$(serving).log 2>&1 </dev/null & echo $$! >$(serving).pid
	@curl --silent --fail --retry 50 --retry-delay 1 --retry-connrefused --retry-max-time 30 \
		--output /dev/null http://$(LISTEN)/readyz || { cat $(serving).log; exit 1; }
	@$(roster) user link "$$(id -un)" --url http://$(LISTEN)
	@echo
	@echo 'The pages stand at http://$(LISTEN); the link above signs you in. Both servers go on running; make stop ends'
	@echo 'them. More: $(roster) --help'

stop: unserve ## stop the service and the private PostgreSQL; its data stay
	$(roster) down

# The service that make run started, if it still runs; requests under way come to their end.
unserve:
	@if pid=$$(cat $(serving).pid 2>/dev/null) && grep -qs 'roster.serve' "/proc/$$pid/cmdline"; then \
		kill "$$pid"; while kill -0 "$$pid" 2>/dev/null; do sleep 0.1; done; \
	fi; rm -f $(serving).pid

man: ## build, and write the manual pages of all commands (MAN=~/.local/share/man)
	$(release) roster
	.ci/manual $(roster) $(MAN)
	@echo 'Read them with: man -M $(MAN) roster'

install: ## install the Debian and Python packages that are missing
	@echo '== what is needed'
	.ci/install

build: ## build everything, for debugging
	@echo '== build'
	$(SWIFT) build --build-tests

test: install lint build test-units test-as-user test-interface test-browser test-threads ## everything there is to test

# One after the other: each is concurrent enough in itself, and those that wait for a deadline need a processor in time.
test-units: build
	@echo '== tests'
	$(SWIFT) test --skip-build --no-parallel

# Root's private server runs as another user; an ordinary user's runs as its own. Both ways must work. The runner
# and the program are copied to where that user can read them, wherever this checkout lies.
test-as-user: build
	@if [ "$$(id -u)" = 0 ]; then \
		echo '== tests of the private server, as an ordinary user'; \
		folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
		cp $(test_runner) "$$folder/runner"; cp .build/debug/roster "$$folder/roster"; \
		chmod 755 "$$folder" "$$folder/runner" "$$folder/roster"; cd "$$folder"; \
		setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME=/tmp \
			./runner --testing-library swift-testing --no-parallel --filter 'PrivateServerTests|Up.*Tests'; \
	fi

# The interface as a stranger and as a broken machine meet it.
test-interface: build
	@echo '== the interface from outside'
	.build-python/bin/python -m unittest discover --top-level-directory Tests --start-directory Tests/Interface

# Screenshots and printed pages are left in .build-browser.
test-browser: build
	@echo '== the pages in a browser'
	rm -rf .build-browser
	.build-python/bin/python -m unittest discover --top-level-directory Tests --start-directory Tests/Browser

# The tests run to their end, whatever is found on the way; then any report makes the status 66.
test-threads:
	@echo '== tests with the thread sanitizer'
	TSAN_OPTIONS=halt_on_error=0:exitcode=66:suppressions=$(CURDIR)/.ci/tsan-suppressions.txt \
		$(SWIFT) test --sanitize=thread --scratch-path .build-tsan --filter PostgresTests --no-parallel

bench: ## measure client, schema, commands, service and selection (SECONDS_PER_RUN=5 ROUNDS=5)
	@echo '== build for release'
	$(release) postgres-benchmark
	$(release) schema-benchmark
	$(release) command-benchmark
	$(release) service-benchmark
	$(release) selection-benchmark
	$(release) roster
	@echo '== the client beside pgbench'
	.build-release/release/postgres-benchmark $(SECONDS_PER_RUN) $(ROUNDS)
	@echo '== the schema'
	.build-release/release/schema-benchmark $(ROUNDS)
	@echo '== the commands'
	.build-release/release/command-benchmark $(ROUNDS)
	@echo '== the service beside pgbench'
	.build-release/release/service-benchmark $(SECONDS_PER_RUN) $(ROUNDS)
	@echo '== the search for slates beside cbc and glpsol'
	.build-release/release/selection-benchmark $(ROUNDS) --all

format: ## format the Swift files in place
	$(SWIFT) format --in-place --recursive --configuration .swift-format $(swift_files)

lint: $(squawk) ## check the format and style of the Swift files and of the migrations
	@echo '== formatting'
	$(SWIFT) format lint --strict --recursive --configuration .swift-format $(swift_files)
	@echo '== migrations'
	$(squawk) --config .ci/squawk.toml sql/migrations/*.sql

# For `make lint` on its own, before `make install` or after `make clean`.
$(squawk):
	.ci/install

clean: ## remove what was built
	rm -rf .build .build-browser .build-release .build-tsan .build-python
