// The order of the page; its parts have their own files.
#include "cli/checks/check_page.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <vector>

#include "cli/checks/check_provenance.hpp"
#include "cli/checks/page_claim.hpp"
#include "cli/checks/page_map.hpp"
#include "cli/checks/page_style.hpp"
#include "cli/checks/page_text.hpp"
#include "cli/checks/verdict_count.hpp"
#include "core/svg/svg_map.hpp"
#include "core/svg/xml_text.hpp"

namespace toise::cli {
namespace {

using svg::escape_xml;

std::string file_name(const std::string& path) {
  return path == "-" ? "standard input" : std::filesystem::path(path).filename().string();
}

class CheckPage : public CheckWriter {
 public:
  CheckPage(Console& console, const gazetteer::Resolver& resolver)
      : console_(console), resolver_(resolver), provenance_(make_check_provenance(resolver)) {}

  void begin_file(const CheckedFile& file) override {
    if (file_ == 0) write_head(file_name(file.path));
    ++file_;
    checked_ = file;
    claims_.clear();
    add_input(provenance_, file);
  }

  void write_claim(const claims::CheckedClaim& checked) override {
    if (claims_.size() < most_page_claims) claims_.push_back(checked);
  }

  void end_file(const VerdictTally& tally) override {
    const std::string id = fmt::format("f{}", file_);
    console_.write(fmt::format("<section aria-labelledby=\"{0}-title\">\n<h2 id=\"{0}-title\"><bdi>{1}</bdi></h2>\n",
                               id, escape_xml(file_name(checked_.path))));
    write_tally(tally);
    console_.write(make_page_map(claims_, id, resolver_.areas()));
    const gazetteer::ReportSurvey* report = checked_.report;
    console_.write("<div class=\"columns\">\n");
    if (report) write_text(*report, id);
    write_claims(id, report != nullptr, tally);
    console_.write("</div>\n</section>\n");
  }

  void finish() override {
    if (file_ == 0) write_head("nothing");
    console_.write(
        "</main>\n<footer aria-labelledby=\"made-title\">\n<h2 id=\"made-title\">How this page was made</h2>\n<dl>\n");
    write_fact("Tool", fmt::format("{} {}", provenance_.tool, provenance_.version));
    write_fact("Gazetteer", provenance_.gazetteer);
    write_fact("Made", provenance_.created);
    for (const ProvenanceInput& input : provenance_.inputs)
      write_fact("Input", fmt::format("{} (SHA-256 {})", input.path, input.sha256));
    console_.write(
        "</dl>\n<p>Distances are geodesics on the WGS 84 ellipsoid. ± is the radius of the circles that hold the two "
        "places. What each verdict means, its formulas, sources and limits stand in the manual page “How a claim gets "
        "its "
        "verdict” (docs/verdicts.md) of this version.</p>\n</footer>\n</body>\n</html>\n");
  }

 private:
  void write_head(const std::string& name) {
    console_.write(fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"toise {}\">\n"
        "<title>Claims checked: {}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n"
        "<a class=\"skip\" href=\"#main\">Skip to the claims</a>\n<header>\n<h1>What is said about where and when, "
        "checked</h1>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n",
        escape_xml(provenance_.version), escape_xml(name), svg::svg_map_style(), page_style()));
  }

  void write_tally(const VerdictTally& tally) {
    console_.write("<ul class=\"tally\">\n");
    for (const claims::Verdict verdict : all_verdicts)
      console_.write(fmt::format("<li class=\"{}\">{} <strong>{}</strong> {}</li>\n", verdict_class(verdict),
                                 verdict_sign(verdict), tally.of(verdict), claims::name_of(verdict)));
    console_.write("</ul>\n");
  }

  void write_text(const gazetteer::ReportSurvey& report, const std::string& id) {
    const Document& document = report.document;
    console_.write(fmt::format(
        "<section class=\"report\" aria-labelledby=\"{0}-text\">\n<h3 id=\"{0}-text\">The text</h3>\n", id));
    const std::string language =
        document.language.empty() ? "" : fmt::format(" lang=\"{}\"", escape_xml(document.language));
    console_.write(fmt::format("<div class=\"text\" dir=\"auto\"{}>", language));
    console_.write(make_marked_text(document.text, claims_, id));
    console_.write("</div>\n</section>\n");
  }

  void write_claims(const std::string& id, bool has_text, const VerdictTally& tally) {
    console_.write(
        fmt::format("<section class=\"claims\" aria-labelledby=\"{0}-claims\">\n<h3 id=\"{0}-claims\">{1}</h3>\n", id,
                    has_text ? "The claims" : "The rows"));
    if (tally.total() == 0) console_.write("<p>No claim about where or when was found.</p>\n");
    if (const std::size_t unlisted = tally.total() - claims_.size(); unlisted > 0)
      console_.write(
          fmt::format("<p class=\"note\">{} of {} claims are listed{}. <code>--only</code> chooses which "
                      "verdicts are; <code>--format csv</code> lists all.</p>\n",
                      claims_.size(), tally.total(), has_text ? "" : ", those that ask for a look"));
    if (!claims_.empty()) {
      console_.write("<ol>\n");
      for (std::size_t i = 0; i < claims_.size(); ++i) console_.write(make_page_claim(claims_[i], id, i + 1, has_text));
      console_.write("</ol>\n");
    }
    console_.write("</section>\n");
  }

  void write_fact(std::string_view name, const std::string& value) {
    console_.write(fmt::format("<div><dt>{}</dt><dd><bdi>{}</bdi></dd></div>\n", name, escape_xml(value)));
  }

  Console& console_;
  const gazetteer::Resolver& resolver_;
  Provenance provenance_;
  CheckedFile checked_;
  std::vector<claims::CheckedClaim> claims_;
  std::size_t file_ = 0;
};

}  // namespace

std::unique_ptr<CheckWriter> make_check_page(Console& console, const gazetteer::Resolver& resolver) {
  return std::make_unique<CheckPage>(console, resolver);
}

}  // namespace toise::cli
