"""The interface as it is described, asked by a program that tries to find where it does otherwise."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

from served import Served

HERE = pathlib.Path(__file__).parent

# How much each role is asked; most of what there is to find, the one that may most finds.
ROLES = {"secretariat": ("8", "examples,coverage,fuzzing"), "coordinator": ("4", "fuzzing"), "committee": ("4", "fuzzing")}


class Description(unittest.TestCase):
    def test_described(self):
        """Nothing that is sent makes a mistake of the program, and every answer is as it is described."""
        for role in ROLES:
            with self.subTest(role=role), Served() as served:
                self.examine(served, role)
                served.roster("audit", "verify")

    def examine(self, served, role):
        examples, phases = ROLES[role]
        program = pathlib.Path(sys.executable).with_name("schemathesis")
        done = subprocess.run(
            [
                program, "--config-file", HERE / "schemathesis.toml", "run", served.address + "/api/v1/openapi.yaml",
                "-H", f"Authorization: Bearer {served.token(role)}", "--checks", "all", "--seed", "1540",
                "--max-examples", examples, "--phases", phases,
                "--continue-on-failure", "--generation-database", "none", "--no-color",
            ],
            capture_output=True, text=True, cwd=self.enterContext(tempfile.TemporaryDirectory()),
        )
        self.assertEqual(done.returncode, 0, done.stdout[-20_000:] + done.stderr)
