package app.laurel.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wallets that nobody else can change before the running transaction ends. */
public final class OpenWallets {

    private final List<Wallet> wallets;

    OpenWallets(List<Wallet> wallets) {
        this.wallets = new ArrayList<>(wallets);
    }

    /** What the learner can spend, 0 or more. */
    public int spendable(int learnerId) {
        return balance(learnerId, null);
    }

    /** What the learner has put into the goal, 0 or more. */
    public int saved(int learnerId, UUID rewardId) {
        return balance(learnerId, rewardId);
    }

    /** What each learner has put into the goal; nobody with nothing. */
    public List<Balance> saversOf(UUID rewardId) {
        return wallets.stream()
                .filter(wallet -> rewardId.equals(wallet.rewardId()) && wallet.balance() > 0)
                .map(wallet -> new Balance(wallet.learnerId(), rewardId, wallet.balance()))
                .toList();
    }

    private int balance(int learnerId, @Nullable UUID rewardId) {
        var wallet = find(learnerId, rewardId);
        return wallet == null ? 0 : wallet.balance();
    }

    @Nullable Wallet find(int learnerId, @Nullable UUID rewardId) {
        return wallets.stream()
                .filter(wallet -> wallet.learnerId() == learnerId)
                .filter(wallet -> Objects.equals(wallet.rewardId(), rewardId))
                .findFirst()
                .orElse(null);
    }

    void add(List<Wallet> more) {
        more.stream().filter(wallet -> !wallets.contains(wallet)).forEach(wallets::add);
    }
}
