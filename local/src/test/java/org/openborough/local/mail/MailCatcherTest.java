package org.openborough.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMessage.RecipientType;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.support.FreePort;

class MailCatcherTest {

    private MailCatcher catcher;
    private ServerSetup server;

    @BeforeEach
    void start() throws IOException {
        int port = FreePort.any();
        catcher = new MailCatcher(port);
        server = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
        catcher.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        catcher.stop(new ShutdownEvent());
    }

    @Test
    void keepsAMessageForAnybody() {
        GreenMailUtil.sendTextEmail("anybody@elsewhere.example", "service@council.example", "Hello", "Words.", server);

        assertThat(catcher.messages()).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo("service@council.example");
            assertThat(message.to()).isEqualTo("anybody@elsewhere.example");
            assertThat(message.subject()).isEqualTo("Hello");
            assertThat(message.text()).isEqualToIgnoringNewLines("Words.");
            assertThat(message.html()).isEmpty();
        });
    }

    @Test
    void showsBothFormsOfAFormattedMessage() throws Exception {
        send("Plain words.", "<p>Formatted words.</p>");

        assertThat(catcher.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Plain words.");
            assertThat(message.html()).isEqualTo("<p>Formatted words.</p>");
        });
    }

    @Test
    void findsAMessageByItsIdentifier() {
        GreenMailUtil.sendTextEmail("one@elsewhere.example", "service@council.example", "First", "Words.", server);
        GreenMailUtil.sendTextEmail("two@elsewhere.example", "service@council.example", "Second", "Words.", server);
        CaughtMessage any = catcher.messages().get(1);

        assertThat(catcher.message(any.id())).contains(any);
        assertThat(any.link()).isEqualTo("/mailbox/" + any.id());
        assertThat(catcher.message("of-nobody")).isEmpty();
    }

    private void send(String text, String html) throws Exception {
        Session session = GreenMailUtil.getSession(server);
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text);
        MimeBodyPart formatted = new MimeBodyPart();
        formatted.setContent(html, "text/html");
        MimeMessage message = new MimeMessage(session);
        message.setFrom("service@council.example");
        message.setRecipient(RecipientType.TO, new InternetAddress("anybody@elsewhere.example"));
        message.setSubject("Hello");
        message.setContent(new MimeMultipart("alternative", plain, formatted));
        GreenMailUtil.sendMimeMessage(message);
    }
}
