"""Training of Newsgraph's language model: tags, lemmas, trees and named entities on one small encoder."""
