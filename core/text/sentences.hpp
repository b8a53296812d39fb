// Sentences of a text.
#pragma once
#include <string_view>
#include <vector>

#include "core/model/span.hpp"

namespace toise::text {

// Spans of sentences in order, without surrounding white space. An empty line and a heading end a sentence;
// abbreviations ("a.m.", "U.S.", "Gen.", "km.") do not. Any script that ICU knows.
std::vector<Span> find_sentences(std::string_view text);

// The number of the sentence that holds the byte offset (the last one that begins at or before it); 0 for an empty
// list.
std::size_t sentence_at(const std::vector<Span>& sentences, std::size_t offset);

}  // namespace toise::text
