#!/usr/bin/env bash
# Installs PostGraphile and the Node it wants into a folder outside the checkout: install.sh FOLDER
# No lock file: it would name the registry of whoever made it. The direct dependencies are exact.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$1"
mkdir -p "$folder"
cp "$here/package.json" "$here/server.mjs" "$folder/"
cd "$folder"
if [ ! -d node_modules/postgraphile ]; then
  npm install --no-audit --no-fund --no-package-lock --loglevel=error
fi
