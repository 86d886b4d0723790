package app.laurel.platform;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;

/** Transactions of the application, which let follow {@link Afterwards} what they leave to do. */
@Component("transactionManager")
class Transactions extends JpaTransactionManager {

    private final transient Afterwards afterwards;

    Transactions(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        afterwards.settle();
    }
}
