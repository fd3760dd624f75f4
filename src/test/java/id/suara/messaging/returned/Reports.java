package id.suara.messaging.returned;

import java.nio.charset.StandardCharsets;

/** Messages as other people's servers write them. */
final class Reports {

    private Reports() {}

    static byte[] bytes(String message) {
        return message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As Postfix writes it. */
    static String failed(String messageId, String action, String status, String diagnostic) {
        return """
               Return-Path: <>
               From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
               To: suara@example.id
               Subject: Undelivered Mail Returned to Sender
               Auto-Submitted: auto-replied
               MIME-Version: 1.0
               Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

               --B1
               Content-Type: text/plain; charset=us-ascii

               I'm sorry to have to inform you that your message could not be delivered.

               --B1
               Content-Type: message/delivery-status

               Reporting-MTA: dns; mx.example.net
               Arrival-Date: Mon, 1 Mar 2027 05:00:00 +0000 (UTC)

               Final-Recipient: rfc822; siti@example.org
               Action: %s
               Status: %s
               Diagnostic-Code: smtp; %s

               --B1
               Content-Type: message/rfc822

               Message-ID: <%s>
               From: suara@example.id
               To: siti@example.org
               Subject: Persetujuan Anda

               Isi.
               --B1--
               """
                .formatted(action, status, diagnostic, messageId);
    }

    /** RFC 5965. */
    static String complaint(String messageId, String type) {
        return """
               From: <abusedesk@example.com>
               To: suara@example.id
               Subject: FW: Earn money
               MIME-Version: 1.0
               Content-Type: multipart/report; report-type=feedback-report; boundary="part1"

               --part1
               Content-Type: text/plain; charset="US-ASCII"

               This is an email abuse report.
               --part1
               Content-Type: message/feedback-report

               Feedback-Type: %s
               User-Agent: SomeGenerator/1.0
               Version: 1

               --part1
               Content-Type: text/rfc822-headers

               From: <suara@example.id>
               Message-ID: <%s>
               --part1--
               """
                .formatted(type, messageId);
    }

    static String leave(String to) {
        return """
               From: Siti <siti@example.org>
               To: %s
               Subject: Sedang cuti
               Auto-Submitted: auto-replied (vacation)

               Saya sedang cuti.
               """
                .formatted(to);
    }
}
