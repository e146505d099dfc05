#!/bin/sh
# Makes the virtual environment of the tests' peers: rdflib, Oxigraph and networkx read what Newsgraph writes, Selenium and
# axe-core look at its pages.
set -eu
cd "$(dirname "$0")/.."
wanted="rdflib==7.6.0 oxigraph==0.5.13 pyoxigraph==0.5.13 pyld==3.3.0 pyshacl==0.40.1 networkx==3.6.1 selenium==4.51.0"
# Only the axe-core in it is used: without Playwright, which would fetch a browser of its own.
alone="axe-playwright-python==0.1.8"
[ -f .venv/packages ] && [ "$(cat .venv/packages)" = "$wanted $alone" ] && exit 0 owlrl==7.6.2"
rm -rf .venv
python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check $wanted
.venv/bin/pip install --quiet --disable-pip-version-check --no-deps $alone
echo "$wanted $alone" > .venv/packages
