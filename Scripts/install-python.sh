#!/bin/sh
# Makes the virtual environment of the tests' peers: rdflib and Oxigraph read what Newsgraph writes.
set -eu
cd "$(dirname "$0")/.."
wanted="rdflib==7.6.0 oxigraph==0.5.13 pyoxigraph==0.5.13 pyld==3.3.0 pyshacl==0.40.1 owlrl==7.6.2"
[ -f .venv/packages ] && [ "$(cat .venv/packages)" = "$wanted" ] && exit 0
rm -rf .venv
python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check $wanted
echo "$wanted" > .venv/packages
