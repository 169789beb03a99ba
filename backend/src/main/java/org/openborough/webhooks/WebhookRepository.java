package org.openborough.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The webhooks. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    private static final Keyset<Webhook> OLDEST_FIRST =
            new Keyset<Webhook>().ascending("w.id", Webhook::id, UUID::fromString);

    /** @param organisationId null for those of all */
    Page<Webhook> page(UUID organisationId, PageRequest request) {
        return Selection.from("Webhook w", Webhook.class)
                .where("w.organisationId = :organisation", "organisation", organisationId)
                .page(getEntityManager(), OLDEST_FIRST, request);
    }

    List<Webhook> enabled() {
        return list("disabledAt is null");
    }
}
