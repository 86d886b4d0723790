package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.WaitingRequest;
import app.laurel.shell.parts.RelativeTime;
import org.springframework.stereotype.Component;

/** Makes the cards of waiting requests, for this module's queue and for dashboards. */
@Component
public class RequestCards {

    private final DecideRedemption decide;

    RequestCards(DecideRedemption decide) {
        this.decide = decide;
    }

    /**
     * A card on which the actor approves or rejects the request.
     *
     * @param pointsName how the family calls its points
     * @param afterwards runs after each attempt, also one that was refused
     */
    public RequestCard card(
            Actor actor,
            WaitingRequest request,
            String pointsName,
            RelativeTime times,
            Runnable afterwards) {
        return new RequestCard(decide, actor, request, pointsName, times, afterwards);
    }
}
