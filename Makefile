# Everything that one types, and that automation types.

SWIFT_FLAGS = -c release -Xswiftc -enable-testing
PROGRAM = .build/release/newsgraph
SAMPLE = Examples/huawei-5g.txt

.PHONY: demo test build tools test-tools format check-format golden evaluate clean

demo: build ## The graph of the sample article in Exports/ as files, picture and page, its headline triples on the screen
	$(PROGRAM) build $(SAMPLE) --output-dir Exports --format rdfxml,dot,svg,html

# Servers give up on a client that is kept waiting by the tests that compute, so theirs run alone.
test: test-tools check-format ## Every test
	swift test $(SWIFT_FLAGS) --filter NewsgraphNetworkTests
	NEWSGRAPH_PYTHON=.venv/bin/python swift test $(SWIFT_FLAGS) --skip NewsgraphNetworkTests

build: tools
	swift build $(SWIFT_FLAGS)

tools: ## What building and running needs
	Scripts/install-packages.sh libxml2-dev libserd-dev graphviz fonts-liberation pkg-config

test-tools: tools ## What the tests need besides: real peers to check against
	Scripts/install-packages.sh raptor2-utils python3-venv nginx-light openssl chromium chromium-driver
	Scripts/install-python.sh

format:
	swift format --in-place --recursive Package.swift Sources Tests

check-format:
	swift format lint --strict --recursive Package.swift Sources Tests

golden: ## Renews the golden files and ends red, so that the difference gets read
	-NEWSGRAPH_RECORD=1 swift test $(SWIFT_FLAGS)
	$(MAKE) demo
	@echo "recorded anew; read the difference, then commit it" && false

evaluate: build ## Every figure of the README
	.build/release/newsgraph-evaluate all

clean:
	rm -rf .build .venv
