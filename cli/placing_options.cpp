// Asks on the terminal, writes and reads the review.
#include "cli/placing_options.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <iostream>
#include <system_error>
#include <variant>

#include "cli/reports/place_words.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

std::optional<std::size_t> ask_person(Console& console, const std::string& query,
                                      const std::vector<gazetteer::RankedPlace>& places) {
  console.note(fmt::format("\"{}\" could be:", query));
  for (std::size_t i = 0; i < places.size(); ++i)
    console.note(fmt::format("  {} {} ({}), score {:.2f}", i + 1, describe_place(places[i].place), places[i].place.id,
                             places[i].score));
  console.note(fmt::format("  1 to {}, or nothing to leave its rows unplaced:", places.size()));
  std::string answer;
  std::size_t number = 0;
  if (!std::getline(std::cin, answer)) return std::nullopt;
  const auto [stop, failure] = std::from_chars(answer.data(), answer.data() + answer.size(), number);
  if (failure != std::errc{} || number < 1 || number > places.size()) return std::nullopt;
  return number - 1;
}

}  // namespace

void PlacingOptions::add_to(CLI::App& parser) {
  parser
      .add_option("--place", place_,
                  "rows that name a place and have no position: auto places those that are sure, ask asks for the "
                  "others too, never leaves all as they are")
      ->type_name("HOW")
      ->check(CLI::IsMember({"auto", "ask", "never"}));
  parser.add_option("--review", review_, "write what was placed by name, and what could not be, as CSV to be edited")
      ->type_name("OUT.csv");
  parser.add_option("--review-in", review_in_, "an edited review, whose decisions go before placing by name")
      ->type_name("FILE");
}

void PlacingOptions::apply_to(gazetteer::SurveyOptions& options, Console& console) const {
  if (place_ == "never") options.place = gazetteer::PlaceMode::never;
  if (place_ == "ask") {
    if (isatty(STDIN_FILENO) == 0)
      throw Error(ErrorCode::bad_argument,
                  "--place ask: standard input is no terminal to ask on; write a --review, edit it and give it back "
                  "with --review-in");
    options.place = gazetteer::PlaceMode::ask;
    options.ask = [&console](const std::string& query, const std::vector<gazetteer::RankedPlace>& places) {
      return ask_person(console, query, places);
    };
  }
  if (!review_in_.empty()) options.review = gazetteer::read_review(review_in_);
}

void PlacingOptions::write_review(const std::vector<gazetteer::Survey>& surveys,
                                  const gazetteer::Resolver& resolver) const {
  if (review_.empty()) return;
  std::vector<const IncidentTable*> tables;
  for (const gazetteer::Survey& survey : surveys)
    if (const auto* rows = std::get_if<gazetteer::TableSurvey>(&survey.content)) tables.push_back(&rows->table);
  AtomicFile file(review_);
  file.write(gazetteer::make_review(tables, resolver));
  file.commit();
}

}  // namespace toise::cli
