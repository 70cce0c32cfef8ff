"""A learner who hears the window: finds what a screen reader finds over AT-SPI, presses it, and hears announcements."""

import time
from collections.abc import Iterator
from typing import Any

from jeepney import DBusAddress, MatchRule, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from journeys.robot import PATIENCE_S

Node = tuple[str, str]
"""Bus name and object path of something accessible."""

_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT: Node = (_REGISTRY, "/org/a11y/atspi/accessible/root")
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_EVENTS = "org.a11y.atspi.Event.Object"
_SHOWING = 25  # its place among the states of AT-SPI


class ScreenReader:
    """Listens on the accessibility bus that belongs to a session bus."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            (address,) = session.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=PATIENCE_S).body
        self._bus: DBusConnection = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        self._call(registry, "RegisterEvent", "s", "object:announcement")
        rule = MatchRule(type="signal", interface=_EVENTS, member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        self._filter = self._bus.filter(rule, bufsize=100)
        self._heard = self._filter.__enter__()

    def find(self, role: str, name: str) -> Node:
        """What shows on screen with this role and a name that begins like this, as soon as it does.

        Raises:
            AssertionError: it did not come in time; with all that could be heard.
        """
        until = time.monotonic() + PATIENCE_S
        heard: list[tuple[str, str]] = []
        while time.monotonic() < until:
            heard = []
            for node, its_role, its_name in self._showing(_ROOT):
                if its_role == role and its_name.startswith(name):
                    return node
                heard.append((its_role, its_name))
        raise AssertionError(f"there is no {role} “{name}” among {[each for each in heard if each[1]]}")

    def names(self, role: str) -> list[str]:
        """The names of everything on screen that has a role, in order."""
        return [name for _, its_role, name in self._showing(_ROOT) if its_role == role]

    def press(self, node: Node) -> None:
        """Do what something is there for."""
        (is_done,) = self._call(DBusAddress(node[1], node[0], _ACTION), "DoAction", "i", 0)
        assert is_done

    def hear(self, part: str) -> str:
        """The next announcement that has these words; others before it are passed over.

        Raises:
            TimeoutError: there was none in time.
        """
        until = time.monotonic() + PATIENCE_S
        while True:
            signal = self._bus.recv_until_filtered(self._heard, timeout=max(0.0, until - time.monotonic()))
            said = str(signal.body[3][1])  # detail, two numbers, and then the words
            if part in said:
                return said

    def close(self) -> None:
        """Listen no longer."""
        self._filter.__exit__(None, None, None)
        self._bus.close()

    def _showing(self, node: Node) -> Iterator[tuple[Node, str, str]]:
        """Everything below a node that is on screen, with role and name."""
        (children,) = self._ask(node, "GetChildren")
        for child in map(tuple, children):
            (states,) = self._ask(child, "GetState")
            (role,) = self._ask(child, "GetRoleName")
            if role != "application" and not states[0] >> _SHOWING & 1:
                continue
            yield child, role, self._name(child)
            yield from self._showing(child)

    def _name(self, node: Node) -> str:
        properties = DBusAddress(node[1], node[0], "org.freedesktop.DBus.Properties")
        ((_, name),) = self._call(properties, "Get", "ss", _ACCESSIBLE, "Name")
        return str(name)

    def _ask(self, node: Node, method: str) -> Any:
        return self._call(DBusAddress(node[1], node[0], _ACCESSIBLE), method)

    def _call(self, address: DBusAddress, method: str, signature: str | None = None, *body: Any) -> Any:
        return self._bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=PATIENCE_S).body
