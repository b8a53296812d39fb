// Reports as files.
#include "core/io/documents/read_document.hpp"

#include <filesystem>

#include "core/base/error.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;

namespace {

ErrorCode code_of(const std::string& path, const std::string& in_message) {
  try {
    io::read_document(path);
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find(in_message) != std::string::npos);
    return error.code();
  }
  FAIL("no error for " << path);
  return {};
}

const std::string page = R"(<!DOCTYPE html><html lang="en-GB"><head><title>Raid in Idlib - The Paper</title>
<meta property="og:title" content="Raid in Idlib"><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2022-02-03T13:38:00+00:00">
<link rel="canonical" href="https://example.org/raid"><style>p{color:red}</style></head>
<body><nav><a href="/">Home</a> Damascus</nav><aside>Other news from Paris</aside>
<article><h1>Raid in Idlib</h1><p>At least 13 people were killed near <b>Atmah</b>,
   close to the border, according to people who live there and saw it with their own eyes.</p>
<script>var x = "London";</script><p>The operation lasted three hours &amp; ended at dawn; nobody has claimed
that anything else happened there in that night.</p></article>
<footer>Printed in Berlin</footer></body></html>)";

}  // namespace

TEST_CASE("A plain text is read as it is, a byte order mark taken off, CRLF made LF") {
  const auto document = io::parse_document("\xEF\xBB\xBFОдин\r\nأطمة\rthree\n", "a.txt");
  CHECK(document.text == "Один\nأطمة\nthree\n");
  CHECK(document.encoding == "UTF-8");
  CHECK(document.format == "text");
  CHECK(document.sha256.size() == 64);
}

TEST_CASE("The digest of a document is that of its bytes") {
  // FIPS 180-4 example: SHA-256 of "abc".
  CHECK(io::parse_document("abc", "a.txt").sha256 ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("UTF-16 is read with and without a byte order mark") {
  const std::string little(
      "\xFF\xFE"
      "A\0t\0m\0\x6F\x01",
      10);
  CHECK(io::parse_document(little, "a.txt").text == "Atmů");
  CHECK(io::parse_document(little, "a.txt").encoding == "UTF-16LE");
  const std::string big("\0A\0t\0m\0a\0h", 10);
  CHECK(io::parse_document(big, "a.txt").text == "Atmah");
}

TEST_CASE("Arabic in windows-1256 and Russian in windows-1251 are recognised") {
  // "وقعت عملية عسكرية في بلدة أطمة شمال محافظة إدلب قرب الحدود التركية" by iconv -t CP1256.
  const std::string arabic =
      "\xe6\xde\xda\xca \xda\xe3\xe1\xed\xc9 \xda\xd3\xdf\xd1\xed\xc9 \xdd\xed \xc8\xe1\xcf\xc9 \xc3\xd8\xe3\xc9 "
      "\xd4\xe3\xc7\xe1 \xe3\xcd\xc7\xdd\xd9\xc9 \xc5\xcf\xe1\xc8 \xde\xd1\xc8 \xc7\xe1\xcd\xcf\xe6\xcf "
      "\xc7\xe1\xca\xd1\xdf\xed\xc9";
  const auto from_arabic = io::parse_document(arabic, "a.txt");
  CHECK(from_arabic.encoding == "windows-1256");
  CHECK(from_arabic.text.find("بلدة أطمة") != std::string::npos);
  // "Обстрел произошёл в районе города Купянск Харьковской области" by iconv -t CP1251.
  const std::string russian =
      "\xce\xe1\xf1\xf2\xf0\xe5\xeb \xef\xf0\xee\xe8\xe7\xee\xf8\xb8\xeb \xe2 \xf0\xe0\xe9\xee\xed\xe5 "
      "\xe3\xee\xf0\xee\xe4\xe0 \xca\xf3\xef\xff\xed\xf1\xea \xd5\xe0\xf0\xfc\xea\xee\xe2\xf1\xea\xee\xe9 "
      "\xee\xe1\xeb\xe0\xf1\xf2\xe8";
  const auto from_russian = io::parse_document(russian, "a.txt");
  CHECK(from_russian.encoding == "windows-1251");
  CHECK(from_russian.text.find("города Купянск") != std::string::npos);
}

TEST_CASE("One damaged byte in a UTF-8 text costs one letter, not the text") {
  const auto document = io::parse_document("Вблизи города Купянск \xFF и Изюм", "a.txt");
  CHECK(document.encoding == "UTF-8");
  CHECK(document.text == "Вблизи города Купянск \xEF\xBF\xBD и Изюм");
}

TEST_CASE("A web page gives its article and what it says of itself, without menus, scripts and footers") {
  const auto document = io::parse_document(page, "page.html");
  CHECK(document.format == "html");
  CHECK(document.title == "Raid in Idlib");
  CHECK(document.source == "The Paper");
  CHECK(document.url == "https://example.org/raid");
  CHECK(document.language == "en");
  REQUIRE(document.date);
  CHECK(describe_start(*document.date) == "2022-02-03");
  CHECK(document.text.find("killed near Atmah, close to the border") != std::string::npos);
  CHECK(document.text.find("three hours & ended at dawn") != std::string::npos);
  CHECK(document.text.find("\n\nThe operation") != std::string::npos);
  for (const std::string foreign : {"Damascus", "Paris", "London", "Berlin", "color"})
    CHECK(document.text.find(foreign) == std::string::npos);
}

TEST_CASE("A page without <article> gives the element that holds most of the paragraphs") {
  std::string html = "<html><head><meta charset=windows-1252></head><body><div>Menu Damascus</div><div id=x>";
  for (int i = 0; i < 5; ++i) html += "<p>The village of Atmah lies near the border; it was caf\xE9 time in it.</p>";
  const auto document = io::parse_document(html + "</div><div>Contact Berlin</div></body></html>", "page.htm");
  CHECK(document.text.find("café time") != std::string::npos);
  CHECK(document.encoding == "windows-1252");
  CHECK(document.text.find("Berlin") == std::string::npos);
}

TEST_CASE("Broken and deeply nested markup is survived") {
  std::string deep;
  for (int i = 0; i < 20000; ++i) deep += "<div>";
  CHECK_NOTHROW(io::parse_document("<html>" + deep + "x", "a.html"));
  CHECK(io::parse_document("<html><p>Atmah <b>here</html", "a.html").text.find("Atmah") != std::string::npos);
  CHECK_NOTHROW(io::parse_document("<html>", "a.html"));
}

TEST_CASE("A Markdown report gives title and date of its front matter, or its first heading") {
  const auto document = io::parse_document("---\ntitle: \"The raid\"\ndate: 2022-02-03\n---\nText of it.\n", "a.md");
  CHECK(document.title == "The raid");
  CHECK(describe_start(document.date.value()) == "2022-02-03");
  CHECK(document.text == "Text of it.\n");
  CHECK(io::parse_document("intro\n\n# The raid\n", "b.md").title == "The raid");
}

TEST_CASE("A file that is no report is an error that names it and the cure") {
  const test::TemporaryFolder folder;
  CHECK(code_of("/no/such/report.txt", "/no/such/report.txt") == ErrorCode::not_found);
  CHECK(code_of(folder.path().string(), "directory") == ErrorCode::not_a_file);
  CHECK(code_of(folder.write("empty.txt", "").string(), "empty.txt") == ErrorCode::empty_file);
  CHECK(code_of(folder.write("a.txt", std::string("\0\1\2\3\0\0\7", 7)).string(), "binary") == ErrorCode::not_text);
  CHECK(code_of(folder.write("c.docx", "PK\x03\x04...").string(), "save it as text") == ErrorCode::not_text);
  std::filesystem::resize_file(folder.write("huge.txt", "x"), io::max_document_bytes + 1);  // sparse: takes no space
  CHECK(code_of(folder.path("huge.txt").string(), "256 MiB") == ErrorCode::too_large);
}

TEST_CASE("A long text in one line is read, and one of 100 MB is an error that says what to do with it") {
  const test::TemporaryFolder folder;
  std::string line;
  while (line.size() < 10'000'000) line += "In Atmah, 24 km from Barisha. ";
  CHECK(io::parse_document(line, "line.txt").text == line);
  while (line.size() < 100'000'000) line += line;
  CHECK(code_of(folder.write("line.txt", line).string(), "split it into its reports") == ErrorCode::too_large);
}

TEST_CASE("What a page wraps around its text does not count as text") {
  std::string wrapped = "<html><head>";
  for (int i = 0; i < 5; ++i) wrapped += "<script>" + std::string(5'000'000, 'x') + "</script>";
  wrapped += "</head><p>Atmah</p></html>";
  CHECK(io::parse_document(wrapped, "page.html").text.find("Atmah") != std::string::npos);
}

TEST_CASE("A real article is read whole") {
  const auto file = test::find_shared_data("atmah-raid-article.txt");
  if (!file) {
    WARN("skipped: atmah-raid-article.txt is not here");
    return;
  }
  const auto document = io::read_document(file->string());
  CHECK(document.encoding == "UTF-8");
  CHECK(document.text.size() == 2748);
}

TEST_CASE("Every encoding that news are saved in gives the same letters") {
  struct Sample {
    std::string bytes;
    std::string path;
    std::string part;
  };
  const std::string declared = "<html><head><meta charset=\"";
  // By iconv: "Gaziantep'in Nurdağı ilçesinde" in ISO-8859-9; "في بلدة أطمة شمال محافظة إدلب" in ISO-8859-6;
  // "café à Beyrouth" in windows-1252.
  const std::string turkish =
      "Gaziantep'in Nurda\xf0\xfd il\xe7"
      "esinde";
  const std::string arabic =
      "\xe1\xea \xc8\xe4\xcf\xc9 \xc3\xd7\xe5\xc9 \xd4\xe5\xc7\xe4 \xe5\xcd\xc7\xe1\xd8\xc9 \xc5\xcf\xe4\xc8";
  CHECK(io::parse_document(declared + "ISO-8859-9\"></head><body><p>" + turkish + "</p>", "a.html")
            .text.find("Nurdağı ilçesinde") != std::string::npos);
  CHECK(io::parse_document(declared + "iso-8859-6\"></head><body><p>" + arabic + "</p>", "a.html")
            .text.find("محافظة إدلب") != std::string::npos);
  std::string undeclared;  // long enough to be told from windows-1256
  for (int i = 0; i < 4; ++i) undeclared += arabic + " ";
  CHECK(io::parse_document(undeclared, "a.txt").text.find("محافظة إدلب") != std::string::npos);
  CHECK(io::parse_document("un caf\xe9 \xe0 Beyrouth, dit-il", "a.txt").text == "un café à Beyrouth, dit-il");
}

TEST_CASE("A zero byte far inside a text is U+FFFD, and the text goes on after it") {
  std::string text(70'000, 'a');
  text += '\0';
  text += "In Atmah.";
  CHECK(io::parse_document(text, "a.txt").text.find("\xEF\xBF\xBDIn Atmah.") == 70'000);
}

TEST_CASE("A Markdown report is read without its marks") {
  CHECK(io::parse_document("# The **raid**\n\nIn [Atmah](x), *two*\ndead.\n", "a.md").text ==
        "The raid\n\nIn Atmah, two dead.\n");
}
