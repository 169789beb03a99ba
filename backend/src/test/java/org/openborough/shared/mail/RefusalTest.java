package org.openborough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aMailboxThatDoesNotExistIsToldFromOtherRefusals() {
        assertThat(Refusal.ofMailbox(refusal(550, "550 5.1.1 No such mailbox")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("No such mailbox"));
        assertThat(Refusal.ofMailbox(refusal(550, "550 5.7.1 We do not trust you")))
                .isEmpty();
        assertThat(Refusal.ofMailbox(refusal(451, "451 4.1.1 Try again later"))).isEmpty();
        assertThat(Refusal.ofMailbox(refusal(552, "552 5.2.2 Mailbox full"))).isEmpty();
    }

    @Test
    void aServerThatGivesNoEnhancedCodeIsTakenAtItsWord() {
        assertThat(Refusal.ofMailbox(refusal(550, "550 No such user here"))).isPresent();
    }

    @Test
    void anythingElseIsNoRefusal() {
        assertThat(Refusal.ofMailbox(new IllegalStateException("Connection refused")))
                .isEmpty();
    }

    private static Throwable refusal(int code, String reply) {
        boolean isEnhanced = reply.matches("\\d{3} \\d\\.\\d\\.\\d .*");
        return new IllegalStateException(
                new SMTPException("recipient address not accepted", code, List.of(reply), isEnhanced));
    }
}
