// Word processors' documents, small ones made here.
#include "core/io/documents/office_text.hpp"

#include "core/base/error.hpp"
#include "core/io/documents/read_document.hpp"
#include "tests/core/io/zip_writer.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

const std::string word_start =
    R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";
const std::string word_end = "</w:body></w:document>";

std::string make_word(const std::string& body) {
  return test::make_zip(
      {{"[Content_Types].xml", "<Types/>"},
       {"word/document.xml", word_start + body + word_end},
       {"docProps/core.xml",
        R"(<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Daily report</dc:title><dc:creator>Field office</dc:creator></cp:coreProperties>)"}});
}

std::string make_open(const std::string& body) {
  return test::make_zip(
      {{"mimetype", "application/vnd.oasis.opendocument.text", false},
       {"content.xml",
        R"(<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>)" +
            body + "</office:text></office:body></office:document-content>"},
       {"meta.xml",
        R"(<office:document-meta xmlns:office="o" xmlns:dc="d"><dc:title>Sitrep 4</dc:title></office:document-meta>)"}});
}

}  // namespace

TEST_CASE("a .docx gives its paragraphs, lists and tables, without what was deleted") {
  const std::string body =
      R"(<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Idlib</w:t></w:r></w:p>)"
      R"(<w:p><w:r><w:t xml:space="preserve">Two people </w:t></w:r><w:del><w:r><w:delText>three </w:delText></w:r></w:del>)"
      R"(<w:r><w:t>died near</w:t><w:tab/><w:t>Atmah.</w:t></w:r></w:p>)"
      R"(<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>one wounded</w:t></w:r></w:p>)"
      R"(<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Homs</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr>)"
      R"(<w:tr><w:tc><w:p><w:r><w:t>حماة</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>)";
  const Document document = io::parse_document(make_word(body), "report.docx");
  CHECK(document.text == "Idlib\n\nTwo people died near Atmah.\n\n- one wounded\n\nHoms\t3\nحماة\t4");
  CHECK(document.title == "Daily report");
  CHECK(document.byline == "Field office");
  CHECK(document.format == "docx");
}

TEST_CASE("an .odt gives its paragraphs, lists and blanks, without notes and tracked changes") {
  const std::string body =
      R"(<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Deir ez-Zor</text:h>)"
      R"(<text:p>A mine<text:s text:c="2"/>killed<text:span> one</text:span>.<text:note><text:p>a note</text:p></text:note></text:p>)"
      R"(<text:list><text:list-item><text:p>first</text:p></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>)";
  const Document document = io::parse_document(make_open(body), "report.odt");
  CHECK(document.text == "Deir ez-Zor\n\nA mine  killed one.\n\n- first\n\n- second");
  CHECK(document.title == "Sitrep 4");
  CHECK(document.format == "odt");
}

TEST_CASE("a document whose XML is broken, deep or full of entities is an error or a text, and never a burst") {
  CHECK_THROWS_AS(io::parse_document(make_word("<w:p><w:r>"), "a.docx"), Error);
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<w:p>";
  CHECK_THROWS_AS(io::parse_document(make_word(deep), "a.docx"), Error);
  const std::string bomb = test::make_zip({{"word/document.xml",
                                            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                            "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                                            "<w:document xmlns:w=\"w\"><w:p><w:t>&c;</w:t></w:p></w:document>"}});
  CHECK_THROWS_AS(io::parse_document(bomb, "a.docx"), Error);
  const std::string large = test::make_zip({{"word/document.xml", std::string(70'000'000, ' ')}});
  CHECK_THROWS_AS(io::parse_document(large, "a.docx"), Error);
}

TEST_CASE("an archive that is no document is an error that says so") {
  try {
    io::parse_document(test::make_zip({{"a.txt", "hello"}}), "a.zip");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::not_text);
    CHECK(std::string(error.what()).find("a.zip: not a text: it is an archive") != std::string::npos);
  }
}
