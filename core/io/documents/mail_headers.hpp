// The lines "From: ...", "Subject: ...", "Date: ..." at the top of a mail or a wire message.
#pragma once
#include "core/model/document.hpp"

namespace toise::io {

// Where the text begins with at least two header lines of mail (RFC 5322, section 2.2) that it knows (From, To,
// Subject, Date, Sent, Cc, Reply-To, Message-ID), followed by an empty line, takes them off and keeps subject, sender
// and date. Changes nothing otherwise.
void take_mail_headers(Document& document);

}  // namespace toise::io
