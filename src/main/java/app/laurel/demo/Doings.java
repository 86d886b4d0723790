package app.laurel.demo;

import app.laurel.earning.AdjustPoints;
import app.laurel.learning.AnswerKey;
import app.laurel.learning.Curriculum;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.people.ChangeFamily;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.platform.TimeTravel;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestQueue;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Shop;
import app.laurel.rewards.ShopItem;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do in the demonstration, each by the use case that a view would call. */
@Component
class Doings {

    private final StartLesson start;
    private final TakeLesson take;
    private final AnswerKey key;
    private final Curriculum curriculum;
    private final Shop shop;
    private final SaveForGoal goals;
    private final RequestReward requests;
    private final RequestQueue queue;
    private final DecideRedemption decide;
    private final AdjustPoints adjust;
    private final ChangeFamily families;
    private final FamilyDirectory directory;
    private final TransactionTemplate transaction;

    Doings(
            StartLesson start,
            TakeLesson take,
            AnswerKey key,
            Curriculum curriculum,
            Shop shop,
            SaveForGoal goals,
            RequestReward requests,
            RequestQueue queue,
            DecideRedemption decide,
            AdjustPoints adjust,
            ChangeFamily families,
            FamilyDirectory directory,
            TransactionTemplate transaction) {
        this.start = start;
        this.take = take;
        this.key = key;
        this.curriculum = curriculum;
        this.shop = shop;
        this.goals = goals;
        this.requests = requests;
        this.queue = queue;
        this.decide = decide;
        this.adjust = adjust;
        this.families = families;
        this.directory = directory;
        this.transaction = transaction;
    }

    /** A child takes a lesson from the moment on; answers when it was finished. */
    Instant takeLesson(
            Actor child, Cast.Child character, Instant from, double share, Random random) {
        var subjects = character.skills().keySet().stream().sorted().toList();
        var subject = subjects.get(random.nextInt(subjects.size()));
        var units = curriculum.unitsFor(character.grade(), subject);
        var unit = units.get(random.nextInt(units.size()));
        var skill = character.skills().get(subject);
        var sure = skill.then() + (skill.now() - skill.then()) * share;
        var at = new Instant[] {from};
        var lesson = new String[1];
        transaction.executeWithoutResult(
                status -> {
                    TimeTravel.at(from, () -> lesson[0] = start.start(child, unit.id()));
                    for (var next = 0; next < questions(child, lesson[0]); next++) {
                        answer(child, lesson[0], next, at, sure, random);
                    }
                });
        // By itself: achievements are awarded after its commit, and that is then too.
        TimeTravel.at(at[0], () -> take.finish(child, lesson[0]));
        return at[0];
    }

    private int questions(Actor child, String lesson) {
        return take.open(child, lesson).questions();
    }

    private void answer(
            Actor child, String lesson, int index, Instant[] at, double sure, Random random) {
        var question = key.question(child, lesson, index);
        // Some concepts are harder for a child than others: always the same ones.
        var hard =
                Math.floorMod(question.concepts().getFirst().hashCode() * 31 + child.id(), 7) < 2
                        ? 0.2
                        : -0.03;
        var right = random.nextDouble() < sure - hard;
        var response =
                right ? key.right(child, lesson, index) : key.wrong(child, lesson, index, random);
        var shown = at[0];
        at[0] = shown.plusMillis(18_000 + random.nextInt(50_000));
        TimeTravel.at(at[0], () -> take.answer(child, lesson, index, response, false, shown));
    }

    /** Rewards that the child could ask for now. */
    List<ShopItem> affordable(Actor child) {
        return shop.window(child).items().stream().filter(ShopItem::canBeRequested).toList();
    }

    void save(Actor child, UUID reward, int amount) {
        orNot(() -> goals.put(child, reward, amount, UUID.randomUUID().toString()));
    }

    void request(Actor child, UUID reward, @Nullable String note) {
        requests.request(child, UUID.randomUUID(), reward, note);
    }

    void requestIfPossible(Actor child, UUID reward, @Nullable String note) {
        orNot(() -> request(child, reward, note));
    }

    List<UUID> waiting(Actor parent) {
        return queue.overview(parent, 1).waiting().stream().map(request -> request.id()).toList();
    }

    void approve(Actor parent, UUID request, boolean delivered) {
        orNot(
                () -> {
                    decide.approve(parent, request);
                    if (delivered) {
                        decide.fulfil(parent, request);
                    }
                });
    }

    /** From now on two parents must agree from the cost on. */
    void wantTwoFrom(Actor parent, int cost) {
        var seen = directory.settings(parent);
        var wishes = ChangeFamily.Wishes.of(seen).approving(seen.autoApproveBelow(), cost);
        families.change(parent, seen, wishes);
    }

    /** Says yes to everything that waits and needs two; it waits on for the other parent. */
    void agree(Actor parent) {
        queue.overview(parent, 1).waiting().stream()
                .filter(request -> !request.agreement().isLastMissing())
                .forEach(request -> decide.approve(parent, request.id()));
    }

    void reject(Actor parent, UUID request, String note) {
        orNot(() -> decide.reject(parent, request, note));
    }

    void give(Actor parent, Actor child, int amount, String reason) {
        adjust.adjust(parent, child.id(), amount, reason, UUID.randomUUID().toString());
    }

    /** In a family not everything works out: what a rule refuses does not happen. */
    private static void orNot(Runnable doing) {
        try {
            doing.run();
        } catch (Refusal refused) {
            return;
        }
    }
}
