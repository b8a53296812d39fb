// The page that `toise locate --format html` writes.
#pragma once
#include <memory>

#include "cli/mentions/mention_report.hpp"

namespace toise::cli {

// One HTML page that stands alone: for each text its facts, maps, the text with its mentions marked, and the list of
// places. A mention leads to its place in the list, a place to its mentions and its mark on the map, a mark to its
// place. No script, nothing fetched; read by keyboard and screen reader; light and dark.
std::unique_ptr<MentionReport> make_mention_page(Console& console, const gazetteer::Resolver& resolver);

}  // namespace toise::cli
