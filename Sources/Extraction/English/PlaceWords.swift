/// Words that name places.
enum PlaceWords {
  /// Nouns of places, as lemmas.
  static let nouns: Set<String> = [
    "abroad", "airport", "area", "bank", "base", "bay", "beach", "border", "bridge", "building",
    "camp",
    "campus", "capital", "center", "centre", "church", "city", "coast", "continent", "corner",
    "country",
    "countryside", "county", "court", "desert", "district", "east", "embassy", "factory", "farm",
    "field",
    "floor", "forest", "ground", "hall", "harbor", "harbour", "headquarters", "hill", "home",
    "hospital",
    "hotel", "house", "island", "lake", "land", "location", "mountain", "museum", "neighborhood",
    "neighbourhood", "north", "ocean", "office", "park", "place", "plant", "port", "prison",
    "province",
    "region", "restaurant", "river", "road", "room", "school", "sea", "shop", "shore", "site",
    "south",
    "space", "square", "stadium", "state", "station", "store", "street", "studio", "territory",
    "theater",
    "theatre", "town", "university", "valley", "village", "west", "world", "zone",
  ]

  /// Prepositions that introduce a place whatever the noun, a time or a figure excepted.
  static let prepositions: Set<String> = [
    "aboard", "above", "across", "along", "alongside", "around", "behind", "below", "beneath",
    "beside",
    "beyond", "inside", "near", "off", "onto", "opposite", "outside", "throughout", "toward",
    "towards",
    "underneath", "within",
  ]

  /// Prepositions that introduce a place when the noun names one.
  static let openPrepositions: Set<String> = [
    "at", "between", "by", "from", "in", "into", "on", "over", "through", "to", "under",
  ]

  /// Adverbs of place.
  static let adverbs: Set<String> = [
    "abroad", "ahead", "anywhere", "ashore", "away", "elsewhere", "everywhere", "here", "indoors",
    "nearby", "nowhere", "outdoors", "outside", "overseas", "somewhere", "there", "worldwide",
  ]
}
