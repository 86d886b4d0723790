package app.laurel.shell.error;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import app.laurel.shell.parts.ToastRegion;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What happens when something goes wrong outside a navigation: a failure becomes a sentence with a
 * reference, an ended session leads to the sign-in page.
 */
@Component
class ErrorAnswers implements VaadinServiceInitListener {

    /** The query parameter tells the sign-in page to say why it is shown. */
    private static final String SIGN_IN = "sign-in?ended";

    private final I18NProvider texts;

    ErrorAnswers(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(
                init -> init.getSession().setErrorHandler(ErrorAnswers::handle));
        service.addUIInitListener(init -> ToastRegion.of(init.getUI()));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(SIGN_IN);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        var locale = info.getLocale();
        messages.setCookiesDisabledCaption(
                texts.getTranslation("shell.error.cookies.what", locale));
        messages.setCookiesDisabledMessage(
                texts.getTranslation("shell.error.cookies.next", locale));
        return messages;
    }

    private static void handle(ErrorEvent error) {
        var failure = error.getThrowable();
        if (UI.getCurrent() == null) {
            Reference.log(failure);
        } else if (failure instanceof Refusal || failure instanceof NotFound) {
            Commands.run(
                    () -> {
                        throw (RuntimeException) failure;
                    });
        } else {
            Toast.problem(Text.of("shell.error.failed", Reference.log(failure)));
        }
    }
}
