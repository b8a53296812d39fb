// Mails and wire messages.
#include "core/io/documents/mail_headers.hpp"

#include "core/io/documents/read_document.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("headers of a mail become title, byline and date, and are no text") {
  const Document document = io::parse_document(
      "From: \"Field desk\" <desk@example.org>\r\nTo: all@example.org\r\nSubject: Daily digest,\r\n Idlib\r\nDate: "
      "Thu, 3 Feb "
      "2022 13:38:00 +0300\r\n\r\nTwo killed near Atmah.\r\n",
      "a.txt");
  CHECK(document.title == "Daily digest, Idlib");
  CHECK(document.byline == "Field desk");
  REQUIRE(document.date);
  CHECK(describe_start(*document.date) == "2022-02-03");
  CHECK(document.text == "Two killed near Atmah.\n");
}

TEST_CASE("a text that only begins like a mail stays as it is") {
  for (const std::string text :
       {"From: Idlib\n\nTwo killed.", "Note: a\nAlso: b\n\nx", "Subject: x\nTo: y", "To be clear: x\n\ny"})
    CHECK(io::parse_document(text, "a.txt").text == text);
}
