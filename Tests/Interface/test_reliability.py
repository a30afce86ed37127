"""The service when it is killed, stopped, or left without connections."""

import concurrent.futures
import http.client
import itertools
import json
import random
import signal
import threading
import time
import unittest
import urllib.error

from served import Served

ROUNDS = 20
CLIENTS = 8


class Client:
    """Asks the interface as one user; an answer is a status and a document, none where the connection broke."""

    def __init__(self, served, role):
        self.served, self.token = served, served.token(role)

    def ask(self, path, method="GET", body=None, key=None, timeout=30):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        if key:
            headers["Idempotency-Key"] = key
        connection = http.client.HTTPConnection("localhost", self.served.port, timeout=timeout)
        try:
            connection.request(method, path, json.dumps(body) if body else None, headers)
            answer = connection.getresponse()
            text = answer.read()
            return answer.status, text, answer.headers
        except (OSError, http.client.HTTPException):
            return None, b"", {}
        finally:
            connection.close()

    def decide(self, text, key, timeout=30):
        body = {"kind": "committee_decision", "decided_on": "2026-05-01", "text": text}
        return self.ask("/api/v1/decisions", "POST", body, key, timeout)

    def decisions(self):
        """The texts of all decisions that are recorded."""
        texts, after = [], None
        while True:
            path = "/api/v1/decisions?limit=200" + (f"&after={after}" if after else "")
            status, text, _ = self.ask(path)
            assert status == 200, text
            part = json.loads(text)
            texts += [item["text"] for item in part["items"]]
            after = part["next"]
            if not after:
                return texts


class Reliability(unittest.TestCase):
    def setUp(self):
        self.served = self.enterContext(Served())
        self.client = Client(self.served, "secretariat")

    def test_killed(self):
        """T4: killed under load twenty times, it loses nothing that it acknowledged and does nothing twice."""
        numbers, moments = itertools.count(), random.Random(1540)
        acknowledged, unknown = set(), set()
        for _ in range(ROUNDS):
            over = threading.Event()

            def work():
                while not over.is_set():
                    name = f"decision {next(numbers)}"
                    status, text, _ = self.client.decide(name, name.replace(" ", "-"))
                    if status == 201:
                        acknowledged.add(name)
                    else:
                        self.assertIsNone(status, text)
                        unknown.add(name)
                        return

            with concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
                workers = [pool.submit(work) for _ in range(CLIENTS)]
                before = len(acknowledged)
                self.until(lambda: len(acknowledged) >= before + CLIENTS)
                time.sleep(moments.uniform(0, 0.1))
                self.served.service.kill()
                self.served.service.wait()
                over.set()
                for worker in workers:
                    worker.result()
            self.served.serve()
        recorded = self.client.decisions()
        self.assertGreaterEqual(len(acknowledged), ROUNDS * CLIENTS)
        self.assertEqual(len(recorded), len(set(recorded)))
        self.assertEqual(acknowledged - set(recorded), set())
        self.assertEqual(set(recorded) - acknowledged - unknown, set())
        for name in unknown:
            self.assertEqual(self.client.decide(name, name.replace(" ", "-"))[0], 201)
        self.assertEqual(sorted(self.client.decisions()), sorted(acknowledged | unknown))
        self.served.roster("audit", "verify")

    def test_stopped(self):
        """T16: told to end, it answers what was asked before, and takes nothing more."""
        with concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
            self.hold_the_group(3)
            answers = [pool.submit(self.client.decide, f"decision {n}", f"key-{n}") for n in range(3)]
            self.until(lambda: self.waiting_for_locks() == 3)
            self.served.service.send_signal(signal.SIGTERM)
            self.until(lambda: self.client.ask("/healthz")[0] is None)
            self.assertEqual([answer.result()[0] for answer in answers], [201] * 3)
        self.assertEqual(self.served.service.wait(timeout=10), 0)
        self.served.serve()
        self.assertEqual(len(self.client.decisions()), 3)

    def test_without_connections(self):
        """T9: without connections it says so soon, lives, and recovers by itself; a made-up token costs none."""
        self.assertEqual(self.client.ask("/api/v1/status")[0], 200)
        self.served.sql(
            "alter role roster_service_secretariat connection limit 0; alter role roster_service_administrator connection "
            "limit 0; select pg_terminate_backend(pid) from pg_stat_activity where usename like 'roster\\_service\\_%'"
        )
        deadline = time.monotonic() + 10
        while (answer := self.client.ask("/api/v1/status"))[0] != 503 and time.monotonic() < deadline:
            time.sleep(0.1)
        begun = time.monotonic()
        status, text, headers = self.client.ask("/api/v1/status")
        self.assertEqual(status, 503, text)
        self.assertEqual(headers["Retry-After"], "1")
        self.assertLess(time.monotonic() - begun, 6)
        self.assertEqual(self.client.ask("/healthz")[0], 200)
        time.sleep(1)
        self.assertEqual(self.client.ask("/readyz")[0], 503)
        self.served.sql("alter role roster_gate connection limit 0")
        stranger = Client.__new__(Client)
        stranger.served, stranger.token = self.served, "roster_token_made_up"
        self.assertEqual(stranger.ask("/api/v1/status")[0], 401)
        for login in ("gate", "service_secretariat", "service_administrator"):
            self.served.sql(f"alter role roster_{login} connection limit -1")
        deadline = time.monotonic() + 10
        for path in ("/api/v1/status", "/readyz"):
            while self.client.ask(path)[0] != 200:
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.1)

    def test_all_connections_busy(self):
        """T9: while all connections wait for somebody, others are told so in time, and served afterwards."""
        self.hold_the_group(9)
        with concurrent.futures.ThreadPoolExecutor(40) as pool:
            answers = [pool.submit(self.client.decide, f"decision {n}", f"key-{n}") for n in range(40)]
            time.sleep(0.3)
            self.assertEqual(self.client.ask("/healthz")[0], 200)
            statuses = [answer.result()[0] for answer in answers]
        self.assertLessEqual(set(statuses), {201, 503})
        self.assertIn(503, statuses)
        self.assertEqual(self.client.decide("afterwards", "afterwards")[0], 201)
        self.assertEqual(len(self.client.decisions()), statuses.count(201) + 1)

    def waiting_for_locks(self):
        """How many connections wait for somebody else's."""
        return int(self.served.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"))

    def until(self, holds, seconds=20):
        """Waits for something that has to come, however busy the machine is."""
        deadline = time.monotonic() + seconds
        while not holds():
            self.assertLess(time.monotonic(), deadline, "it did not come")
            time.sleep(0.02)

    def hold_the_group(self, seconds):
        """Somebody else changes something for so long."""
        held = threading.Thread(
            target=self.served.sql,
            args=(f"begin; select from expert_group for update; select pg_sleep({seconds}); commit",),
        )
        held.start()
        self.addCleanup(held.join)
        time.sleep(0.3)
