package org.openborough.petitions.signatures.abuse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The blocks. */
@ApplicationScoped
public class SigningBlockRepository implements PanacheRepositoryBase<SigningBlock, UUID> {

    private static final Keyset<SigningBlock> LATEST_FIRST =
            new Keyset<SigningBlock>().descending("b.id", SigningBlock::id, UUID::fromString);

    Page<SigningBlock> latestFirst(PageRequest request) {
        return Selection.from("SigningBlock b", SigningBlock.class).page(getEntityManager(), LATEST_FIRST, request);
    }
}
