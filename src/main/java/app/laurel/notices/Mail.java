package app.laurel.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends mail where the operator named a mail server; without one nothing that needs mail is
 * offered.
 */
@Component
public class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final JavaMailSender sender;
    private final String host;
    private final String from;
    private final String address;

    Mail(
            JavaMailSender sender,
            @Value("${spring.mail.host}") String host,
            @Value("${laurel.mail.from:laurel@localhost}") String from,
            @Value("${laurel.address:}") String address) {
        this.sender = sender;
        this.host = host;
        this.from = from;
        this.address = address;
    }

    /** Whether there is a mail server, and an address of this installation to link to. */
    public boolean isConfigured() {
        return !address.isEmpty() && !host.isEmpty();
    }

    /** The absolute address of a path of this installation, for a link in a mail. */
    public String link(String path) {
        return address + "/" + path;
    }

    /**
     * Sends a mail in the background, once the running transaction has committed; a failure is
     * logged in one line.
     */
    public void send(String to, String subject, String text) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            inBackground(to, subject, text);
                        }
                    });
        } else {
            inBackground(to, subject, text);
        }
    }

    private void inBackground(String to, String subject, String text) {
        Thread.ofVirtual().name("mail").start(() -> deliver(to, subject, text));
    }

    private void deliver(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        try {
            sender.send(message);
        } catch (MailException e) {
            LOG.warn("A mail could not be sent, check SPRING_MAIL_HOST: {}", e.getMessage());
        }
    }
}
