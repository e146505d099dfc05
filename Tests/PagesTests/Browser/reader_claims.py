# What the reader's page of ReaderTests.swift does in a browser; read and run by browser.py.

TEXT = PAGE.with_name("text.txt").read_text()


def at(words):
    """The stretch of the text with these words, as lit() gives it."""
    begin = TEXT.index(words)
    return [begin, begin + len(words), words]


WARNED = "🇩🇪 Ålpha warned Beta on Monday."
PAY = "Carl said Beta would not pay <b>Ålpha</b>."
LEAVE = "Beta may leave 漢字 & “Gamma”."
TITLE = "Ålpha <script>owned=1</script> warns Beta"


@claim
def it_loads_without_a_word_on_the_console():
    load()
    same(browser.get_log("browser"), [])


@claim
def it_asks_for_nothing_but_itself():
    load()
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {m["params"]["request"]["url"] for m in messages
             if m["method"] == "Network.requestWillBeSent"}
    same(asked, {PAGE.as_uri()})


@claim
def hostile_text_stays_text():
    load()
    same(run("return window.owned"), None)
    same(run("return document.scripts.length"), 1)
    same(run("return document.querySelectorAll('.text b, .text script, h1 script').length"), 0)
    blocks = run("""return Array.from(document.querySelectorAll("h1, .text > p"))
        .map((block) => block.textContent)""")
    same("\n\n".join(blocks), TEXT)
    same(browser.title, TITLE)


@claim
def a_script_that_slipped_in_would_not_run():
    load()
    run("""const script = document.createElement("script");
        script.textContent = "window.slipped = 1"; document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.slipped = 1'>");
        document.body.append(Object.assign(document.createElement("style"),
            {textContent: "body { color: red }"}));""")
    same(run("return window.slipped"), None)
    assert run("return getComputedStyle(document.body).color") != "rgb(255, 0, 0)"
    browser.get_log("browser")


@claim
def hovering_an_edge_lights_the_characters_that_say_so():
    load()
    same(lit(), [])
    hover(part("Ålpha warns Beta"))
    same(lit(), [at(TITLE), at(WARNED)])
    same(lit(".lit.stated"), [at(TITLE), at(WARNED)])
    same([text for _, _, text in lit(".phrase")],
         ["Ålpha", "warns Beta", "Ålpha warned Beta"])


@claim
def what_is_lit_says_who_claims_it():
    load()
    hover(part("Beta will not pay Ålpha"))
    same(lit(".lit.denied"), [at(PAY)])
    same(run("return Array.from(document.querySelectorAll('[data-note]')).map("
             "(piece) => getComputedStyle(piece, '::after').content)"),
         ['"according to Carl · denied"'])


@claim
def a_pointer_that_leaves_puts_out_the_light():
    load()
    hover(part("Beta may leave Gamma"))
    same(lit(), [at(LEAVE)])
    hover(browser.find_element(By.ID, "status"))
    same(lit(), [])


@claim
def a_click_keeps_the_light_and_lists_the_statement_with_its_evidence():
    load()
    click("Ålpha warns Beta")
    hover(browser.find_element(By.ID, "status"))
    same(lit(), [at(TITLE), at(WARNED)])
    same(len(listed()), 1)
    quotes = browser.find_elements(By.CSS_SELECTOR, "#statements blockquote")
    same([quote.text for quote in quotes if quote.is_displayed()], [TITLE, WARNED])
    browser.find_element(By.ID, "everything").click()
    same((lit(), len(listed()), status()), ([], 4, "4 of 4 statements"))


@claim
def a_click_on_a_word_shows_its_node_and_edges():
    load()
    word = [w for w in browser.find_elements(By.CSS_SELECTOR, ".mention") if w.text == "Carl"][0]
    word.click()
    labels = run("""return Array.from(document.querySelectorAll(
        ".picture [role=button].lit")).map((part) => part.getAttribute("aria-label"))""")
    same(sorted(labels), ["Beta, organization", "Carl heads Beta", "Carl, person"])
    same(status(), "1 of 4 statements about Carl")
    same(run("return document.querySelectorAll('.picture [aria-pressed=true]').length"), 1)


@claim
def the_innermost_of_two_words_is_meant():
    load()
    word = [w for w in browser.find_elements(By.CSS_SELECTOR, ".mention") if w.text == "漢字"][0]
    word.click()
    same(lit(".lit-name"), [at("漢字")])


@claim
def keys_are_enough():
    load()
    browser.find_element(By.ID, "search").click()
    stops = []
    for _ in range(30):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        place = run("""const e = document.activeElement;
            return e.closest(".picture") ? "picture" : e.closest("#statements") ? "list"
                : e.closest("#names") ? "names" : e.closest(".text") ? "text"
                : e.id || e.value || e.localName""")
        stops.append(place)
        if place == "text":
            break
    same(stops, ["source", "stated", "possible", "denied", "person", "organization", "thing",
                 "picture", "list", "list", "list", "list", "names", "text"])
    browser.find_element(By.ID, "search").click()
    ActionChains(browser).send_keys(Keys.TAB * 8).perform()
    same(run("return document.activeElement.getAttribute('aria-label')"), "Ålpha, thing")
    ActionChains(browser).send_keys(Keys.ARROW_RIGHT).perform()
    same(run("return document.activeElement.getAttribute('aria-label')"), "Ålpha warns Beta")
    same(lit(), [at(TITLE), at(WARNED)])
    ActionChains(browser).send_keys(Keys.ENTER).perform()
    same(len(listed()), 1)
    ActionChains(browser).send_keys(Keys.ESCAPE).perform()
    same((len(listed()), status()), (4, "4 of 4 statements"))
    ActionChains(browser).send_keys(Keys.END).perform()
    assert run("return document.activeElement.matches('.picture [tabindex=\"0\"]')")


@claim
def the_focus_can_be_seen():
    load()
    browser.find_element(By.ID, "search").click()
    ActionChains(browser).send_keys(Keys.TAB * 8).perform()
    width = run("return getComputedStyle(document.activeElement).outlineWidth")
    assert float(width.removesuffix("px")) >= 2, width


@claim
def a_filter_by_stance_hides_and_fades():
    load()
    browser.find_element(By.CSS_SELECTOR, "input[value=denied]").click()
    same((len(listed()), status()), (3, "3 of 4 statements"))
    same(run("return Array.from(document.querySelectorAll('.picture .edge.out')).length"), 1)
    assert not any("will not pay" in line for line in listed())


@claim
def a_filter_by_kind_hides_what_is_about_it():
    load()
    browser.find_element(By.CSS_SELECTOR, "input[value=person]").click()
    same(len(listed()), 3)
    faded = run("""return Array.from(document.querySelectorAll(".picture .out")).map(
        (part) => part.getAttribute("aria-label"))""")
    same(sorted(faded), ["Carl heads Beta", "Carl, person"])


@claim
def a_filter_by_source_leaves_what_it_claims():
    load()
    Select(browser.find_element(By.ID, "source")).select_by_visible_text("Carl")
    same(len(listed()), 1)
    assert "Beta will not pay Ålpha" in listed()[0], listed()
    Select(browser.find_element(By.ID, "source")).select_by_visible_text("the article itself")
    same(len(listed()), 3)


@claim
def search_takes_words_in_any_order_and_case():
    load()
    write("GAMMA leave")
    same(len(listed()), 1)
    write("nothing of the kind")
    same((listed(), status()), ([], "0 of 4 statements"))
    write("")
    same(len(listed()), 4)


@claim
def a_tap_is_a_click_on_a_small_screen():
    load(390, 844, motion="reduce")
    edge = part("Ålpha warns Beta").find_element(By.CSS_SELECTOR, "text")
    run("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", edge)
    box = run("const b = arguments[0].getBoundingClientRect();"
              "return [b.x + b.width / 2, b.y + b.height / 2]", edge)
    for kind in ["touchStart", "touchEnd"]:
        browser.execute_cdp_cmd("Input.dispatchTouchEvent", {
            "type": kind, "touchPoints": [{"x": box[0], "y": box[1]}] if kind == "touchStart" else []})
    same(len(listed()), 1)
    assert status().startswith("Ålpha warns Beta"), status()


@claim
def a_quotation_leads_to_its_place():
    load(390, 844)
    click("Beta may leave Gamma")
    browser.find_element(By.CSS_SELECTOR, "li.possible blockquote a").click()
    same(run("return document.querySelector(':target').textContent"), LEAVE)


@claim
def no_width_needs_sideways_scrolling():
    for width, height in [(320, 640), (390, 844), (900, 1000), (1440, 900)]:
        load(width, height)
        wide = run("return document.documentElement.scrollWidth")
        assert wide <= width, f"{wide} of {width}"
        browser.save_screenshot(str(FOLDER / f"{width}.png"))


@claim
def light_and_dark_are_told_apart():
    papers = []
    for scheme in ["light", "dark"]:
        load(scheme=scheme)
        papers.append(run("return getComputedStyle(document.documentElement).backgroundColor"))
        papers.append(run("return getComputedStyle(document.querySelector('.picture .node text')).fill"))
    same(papers, ["rgb(253, 252, 249)", "rgb(34, 34, 34)", "rgb(22, 24, 27)", "rgb(233, 231, 226)"])


@claim
def who_wants_no_motion_gets_none():
    motion = "return [getComputedStyle(document.querySelector('.text')).scrollBehavior," \
        " getComputedStyle(document.querySelector('.picture .node')).transitionDuration]"
    load()
    same(run(motion), ["smooth", "0.15s"])
    load(motion="reduce")
    same(run(motion), ["auto", "0s"])


@claim
def print_has_everything_but_the_controls():
    load(media="print", scheme="dark")
    same(run("return getComputedStyle(document.querySelector('#controls')).display"), "none")
    same(run("return getComputedStyle(document.querySelector('.text')).overflowY"), "visible")
    same(run("return getComputedStyle(document.documentElement).color"), "rgb(31, 31, 29)")
    pdf = browser.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
    import base64
    (FOLDER / "print.pdf").write_bytes(base64.b64decode(pdf["data"]))


@claim
def without_scripts_it_is_an_article_a_picture_and_a_list():
    load()
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(PAGE.as_uri())
        assert not browser.find_element(By.ID, "controls").is_displayed()
        summary = browser.find_element(By.CSS_SELECTOR, "#statements summary")
        summary.click()
        assert browser.find_element(By.CSS_SELECTOR, "#statements blockquote").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@claim
def axe_finds_nothing():
    for width, scheme in [(1440, "light"), (1440, "dark"), (390, "light")]:
        load(width, 900, scheme)
        axe()
        click("Ålpha warns Beta")
        axe()
