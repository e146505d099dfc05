/// The irregular verbs of English: past forms and participles that no other verb has.
///
/// Forms that are also the infinitive or the past of another verb (*found*, *lay*, *saw*) are left to the model. (Quirk et al. 1985,
/// 3.11–3.20.)
enum IrregularVerbs {
  /// The infinitive of each form, in lower case.
  static let infinitives: [String: String] = {
    var result: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for form in words.dropFirst() { result[form] = words[0] }
    }
    return result
  }()

  /// One verb a line: the infinitive, then its forms.
  private static let table = """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beaten
    become became
    begin began begun
    behold beheld
    bend bent
    bid bade bidden
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    deal dealt
    die dying
    dig dug
    do did done
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    dwell dwelt
    eat ate eaten
    feed fed
    fight fought
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    forsake forsook forsaken
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grow grew grown
    hang hung
    have had
    hear heard
    hide hid hidden
    hold held
    keep kept
    kneel knelt
    know knew known
    lead led
    leap leapt
    learn learnt
    lend lent
    lie lying lain
    light lit
    lose lost
    make made
    mean meant
    meet met
    mislead misled
    mistake mistook mistaken
    misunderstand misunderstood
    mow mown
    outdo outdid outdone
    overcome overcame
    overrun overran
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    pay paid
    prove proven
    repay repaid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    seek sought
    sell sold
    send sent
    sew sewn
    shake shook shaken
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    sow sown
    speak spoke spoken
    speed sped
    spend spent
    spin spun
    spit spat
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank
    stride strode stridden
    strike struck stricken
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tie tying
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    undo undid undone
    uphold upheld
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wring wrung
    write wrote written
    """
}
