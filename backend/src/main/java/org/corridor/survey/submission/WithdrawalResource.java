package org.corridor.survey.submission;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.corridor.platform.http.RateLimited;

/** Taking one's word back, over HTTP, for anybody who has a receipt. */
@Dependent
@Path("survey/withdrawals")
@Produces(APPLICATION_JSON)
public class WithdrawalResource {
    /** Whoever mistyped does not mind; whoever tries codes gets nowhere. */
    private static final long PAUSE = 1;

    @Inject
    WithdrawalService withdrawals;

    /** Right or wrong, the answer comes after the same pause and has the same shape. */
    @POST
    @Consumes(APPLICATION_JSON)
    @PermitAll
    @RateLimited(10)
    public CompletionStage<WithdrawalView> withdraw(@NotNull @Valid WithdrawalDraft draft) {
        var answer = withdrawals.withdraw(draft);
        return supplyAsync(() -> answer, delayedExecutor(PAUSE, TimeUnit.SECONDS));
    }
}
