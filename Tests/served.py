"""A private PostgreSQL with the sample and the service over it, for as long as the tests run."""

import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[1]
PSQL = "/usr/lib/postgresql/15/bin/psql"
PROGRAM = os.environ.get("ROSTER_PROGRAM", str(ROOT / ".build/debug/roster"))


class Served:
    """Starts with `with`, and leaves nothing behind."""

    def __init__(self, sample=True):
        self.sample = sample

    def __enter__(self):
        # Another user's server has to reach it where root runs the tests: no folder that only root may enter.
        memory = pathlib.Path("/dev/shm")
        base = memory if memory.is_dir() else pathlib.Path(tempfile.gettempdir())
        self.data = base / f"roster-tests-{secrets.token_hex(4)}"
        self.environment = os.environ | {"ROSTER_DATA": str(self.data), "LC_ALL": "C.UTF-8"}
        self.service = None
        self.log = tempfile.TemporaryFile()
        try:
            self.roster("up")
            self.roster("init", *(["--sample"] if self.sample else []))
            with socket.socket() as free:
                free.bind(("localhost", 0))
                self.port = free.getsockname()[1]
            self.address = f"http://localhost:{self.port}"
            self.serve()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.service:
            self.service.terminate()
            self.service.wait(timeout=30)
        subprocess.run([PROGRAM, "down"], env=self.environment, check=False, capture_output=True)
        self.log.close()
        shutil.rmtree(self.data, ignore_errors=True)

    def serve(self):
        """Starts the service, and comes back when it answers."""
        self.service = subprocess.Popen(
            [PROGRAM, "serve", "--listen", f"localhost:{self.port}"],
            env=self.environment, stdout=self.log, stderr=subprocess.STDOUT,
        )
        self.wait()

    def token(self, role):
        """A token of a new user of that role."""
        name = f"{role}-{secrets.token_hex(3)}"
        self.roster("user", "add", name)
        self.roster("user", "grant", name, role)
        return self.roster("user", "token", name, "--as", role).splitlines()[0]

    def sql(self, statement):
        """What the owner of the database finds or does."""
        psql = subprocess.run(
            [PSQL, "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--dbname", "roster"],
            env=self.environment | {"PGHOST": str(self.data / "postgres")}, input=statement, capture_output=True, text=True,
        )
        if psql.returncode or psql.stderr:
            raise RuntimeError(psql.stderr)
        return psql.stdout.strip()

    def roster(self, *words):
        done = subprocess.run([PROGRAM, *words], env=self.environment, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"roster {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def link(self, role):
        """A one-time link by which a new user of that role signs in."""
        name = f"{role}-{secrets.token_hex(3)}"
        self.roster("user", "add", name)
        self.roster("user", "grant", name, role)
        return self.roster("user", "link", name, "--as", role, "--url", self.address).splitlines()[0]

    def wait(self):
        for _ in range(300):
            if self.service.poll() is not None:
                self.log.seek(0)
                raise RuntimeError(self.log.read().decode())
            try:
                urllib.request.urlopen(f"{self.address}/sign-in", timeout=5)
                return
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        raise RuntimeError("the service does not answer")
