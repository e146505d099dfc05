"""Drives a reader's page in a real headless Chromium and says of every claim whether it holds.

    python reader_checks.py PAGE FOLDER

FOLDER takes the screenshots. Prints one JSON object: every claim with what is wrong, or "".
"""

import json
import pathlib
import sys

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

PAGE, FOLDER = pathlib.Path(sys.argv[1]).absolute(), pathlib.Path(sys.argv[2])
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
FLAGS = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
results = {}


def claim(function):
    """Runs a check; what it raises is what is wrong."""
    name = function.__name__.replace("_", " ")
    try:
        function()
        results[name] = ""
    except Exception as error:
        results[name] = f"{type(error).__name__}: {error}"
    return function


def start():
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))


def load(width=1440, height=900, scheme="light", motion="no-preference", media="screen"):
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": motion}]})
    browser.get(PAGE.as_uri())


def run(script, *arguments):
    return browser.execute_script(script, *arguments)


def part(label):
    """The part of the picture that is called so."""
    found = [g for g in browser.find_elements(By.CSS_SELECTOR, ".picture [role=button]")
             if g.get_attribute("aria-label").startswith(label)]
    assert len(found) == 1, f"{len(found)} parts are called {label}"
    return found[0]


def click(label):
    """Clicks on the words at a part of the picture, where it is certain to be."""
    part(label).find_element(By.CSS_SELECTOR, "text").click()


def hover(element):
    ActionChains(browser).move_to_element(element).perform()


def lit(selector=".lit"):
    """The characters that are lit: begin and end of every stretch, with its text."""
    return run("""
        const stretches = [];
        for (const piece of document.querySelectorAll("[data-char]")) {
          if (!piece.matches(arguments[0])) continue;
          const [begin, end] = piece.dataset.char.split(",").map(Number);
          const last = stretches.at(-1);
          if (last && last[1] === begin) { last[1] = end; last[2] += piece.textContent; }
          else stretches.push([begin, end, piece.textContent]);
        }
        return stretches;""", selector)


def listed():
    return run("""return Array.from(document.querySelectorAll("#statements > li"))
        .filter((item) => item.offsetParent).map((item) =>
            item.querySelector("summary").innerText.replaceAll(/\\s+/g, " ").trim());""")


def status():
    return browser.find_element(By.ID, "status").text


def same(found, expected):
    assert found == expected, f"{found!r}, but should be {expected!r}"


def write(text):
    field = browser.find_element(By.ID, "search")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.DELETE, text)


def axe():
    run(AXE)
    found = browser.execute_async_script("""
        const done = arguments[0];
        axe.run(document, {resultTypes: ["violations"]}).then((r) => done(r.violations.map(
            (v) => [v.id, v.nodes.map((n) => n.target.join(" ") + ": " + n.failureSummary)])));""")
    same(found, [])


browser = start()
try:
    exec(pathlib.Path(__file__).with_name("reader_claims.py").read_text())
finally:
    browser.quit()
print(json.dumps(results))
