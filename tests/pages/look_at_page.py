#!/usr/bin/env python3
"""Looks at a page of Toise's as a reader does, in headless Chromium: nothing is fetched, every link is reached by keyboard
in the order of the page, links lead to their targets, and a screen reader hears landmarks and names.

    look_at_page.py CHROMIUM PAGE.html WIDTH [SCREENSHOT.png]

Says what is wrong, a line each; exit code 1 if anything is. Speaks to the browser through its debugging pipe.
"""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile

STOPS = """[...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]')]
  .filter(one => !one.closest('details:not([open]) > :not(summary)')).map(one => one.outerHTML.slice(0, 120))"""
FOCUSED = """(() => { const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one), drawn = [...one.querySelectorAll('circle, path')];
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  return {html: one.outerHTML.slice(0, 120), seen: ring || drawn.some(part => parseFloat(getComputedStyle(part).strokeWidth) >= 3)} })()"""
LOOSE_LINKS = """[...document.querySelectorAll('a[href^="#"]')].map(one => one.getAttribute('href').slice(1))
  .filter(id => !document.getElementById(id))"""
ONE_WAY = """[...document.querySelectorAll('.text a[href^="#"]')].filter(one => one.id)
  .filter(one => !document.querySelector(one.getAttribute('href')).querySelector(`a[href="#${one.id}"]`)).map(one => one.id)"""


class Browser:
    def __init__(self, program, folder):
        to_read, self.write_end = os.pipe()
        self.read_end, to_write = os.pipe()

        def take_pipes():  # the browser reads descriptor 3 and writes 4
            high = [os.dup2(to_read, 60), os.dup2(to_write, 61)]
            os.dup2(high[0], 3)
            os.dup2(high[1], 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
             "--disable-background-networking", f"--user-data-dir={folder}", "about:blank"],
            preexec_fn=take_pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.pending, self.number, self.session, self.events = b"", 0, None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def receive(self):
        while b"\0" not in self.pending:
            piece = os.read(self.read_end, 1 << 20)
            if not piece:
                raise SystemExit("the browser ended")
            self.pending += piece
        message, self.pending = self.pending.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait_for(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.receive())

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def press(self, key, code):
        text = {"text": "\r"} if key == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)


def walk_with_tab(browser, wrong):
    """Every stop once, in the page's order, each with a ring to be seen."""
    wanted = browser.evaluate(STOPS)
    for number, stop in enumerate(wanted):
        browser.press("Tab", 9)
        focused = browser.evaluate(FOCUSED)
        if not focused or focused["html"] != stop:
            return wrong.append(f"stop {number + 1} of the tab key is {focused and focused['html']}, not {stop}")
        if not focused["seen"]:
            wrong.append(f"one does not see that the focus is on {stop}")
    browser.press("Tab", 9)
    if browser.evaluate(FOCUSED):
        wrong.append(f"the tab key does not leave the page after its last link: {browser.evaluate(FOCUSED)['html']}")
    return None


def follow_links(browser, wrong):
    """The skip link, and the way from the first marked words to their entry and back, by the keyboard alone."""
    browser.evaluate("document.querySelector('a.skip').focus()")
    browser.press("Enter", 13)
    browser.press("Tab", 9)
    if not browser.evaluate("document.activeElement.closest('main') !== null"):
        wrong.append("the skip link does not lead into the page's main part")
    first = "document.querySelector('.text a[href^=\"#\"][id]')"
    if not browser.evaluate(f"{first} !== null"):
        return
    browser.evaluate(f"{first}.focus()")
    browser.press("Enter", 13)
    if not browser.evaluate(f"location.hash === {first}.getAttribute('href') && document.querySelector(':target') !== null"):
        wrong.append("Enter on the first marked words does not lead to their entry")
    for _ in range(40):
        browser.press("Tab", 9)
        if browser.evaluate(f"document.activeElement.getAttribute('href') === '#' + {first}.id"):
            break
    else:
        wrong.append("no link near the entry leads back to the words")
    browser.press("Enter", 13)
    if not browser.evaluate(f"document.querySelector(':target') === {first}"):
        wrong.append("Enter on the way back does not lead to the words")


def listen(browser, wrong):
    """What a screen reader is told: landmarks, a language, names of all that can be followed."""
    roles = set()
    for node in browser.call("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value", "").strip()
        if node.get("ignored"):
            continue
        roles.add(role)
        if role in ("link", "button", "image", "graphics-document", "region", "DisclosureTriangle") and not name:
            wrong.append(f"a {role} has no name for a screen reader")
    for role in ("banner", "main", "contentinfo", "heading", "region"):
        if role not in roles:
            wrong.append(f"there is no {role} for a screen reader")
    for words, expression in (("the page has no language", "document.documentElement.lang !== ''"),
                              ("the page has not one h1", "document.querySelectorAll('h1').length === 1"),
                              ("an id stands twice", "(ids => new Set(ids).size === ids.length)"
                               "([...document.querySelectorAll('[id]')].map(one => one.id))")):
        if not browser.evaluate(expression):
            wrong.append(words)


def look(browser, page, width, picture):
    wrong = []
    for domain in ("Page", "Network", "Accessibility"):
        browser.call(f"{domain}.enable")
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    browser.call("Page.navigate", url=page.as_uri())
    browser.wait_for("Page.loadEventFired")
    if picture:
        pathlib.Path(picture).write_bytes(base64.b64decode(browser.call("Page.captureScreenshot", captureBeyondViewport=True)["data"]))
    wide = browser.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        wrong.append(f"the page is {wide} px wide in a window of {width}")
    wrong += [f"no target: #{name}" for name in browser.evaluate(LOOSE_LINKS)]
    wrong += [f"no way back to #{name}" for name in browser.evaluate(ONE_WAY)]
    walk_with_tab(browser, wrong)
    follow_links(browser, wrong)
    listen(browser, wrong)
    sent = {event["params"]["request"]["url"].split("#")[0] for event in browser.events
            if event.get("method") == "Network.requestWillBeSent"}
    wrong += [f"it fetches {address}" for address in sorted(sent - {page.as_uri()})]
    return wrong


def main():
    program, page, width = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(program, folder)
        try:
            wrong = look(browser, page, width, sys.argv[4] if len(sys.argv) > 4 else None)
        finally:
            browser.process.terminate()
            browser.process.wait()
    for line in wrong:
        print(f"{page.name}, {width} px: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
