#!/bin/sh
# Rebuilds static/vendor/graphiql from the lock file. Needs Node 20 or later; see README.md.
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-audit --no-fund
node build.mjs
