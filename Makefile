# Short names for what README and CONTRIBUTING say; nothing is only here.
.PHONY: run test tidy mend ci benchmark soak

.venv: pyproject.toml constraints.txt
	python3 -m venv .venv && .venv/bin/pip install -q -c constraints.txt -e '.[test]' && touch .venv

run: .venv
	.venv/bin/mirps serve

test: .venv
	.venv/bin/pytest -n 3

tidy: .venv
	.venv/bin/pytest tests/tidy

mend: .venv
	.venv/bin/ruff check --fix . && .venv/bin/ruff format .

ci:
	.ci/run

benchmark: .venv
	.venv/bin/python -m benchmarks.read_path
	.venv/bin/python -m benchmarks.scale
	.venv/bin/python -m benchmarks.write_path
	.venv/bin/python -m benchmarks.growth

soak: .venv
	.venv/bin/python -m benchmarks.soak
