package org.openborough.petitions.signatures.abuse;

import static org.openborough.shared.problem.Require.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** Blocking networks and domains. */
@ApplicationScoped
public class SigningBlockService {

    private final SigningBlockRepository blocks;

    @Inject
    SigningBlockService(SigningBlockRepository blocks) {
        this.blocks = blocks;
    }

    public Page<SigningBlock> list(PageRequest request) {
        return blocks.latestFirst(request);
    }

    public SigningBlock get(UUID id) {
        return found(blocks.findByIdOptional(id), "block", id);
    }

    @Transactional
    public SigningBlock block(Origin origin, String reason) {
        SigningBlock block = new SigningBlock(origin, reason);
        blocks.persistAndFlush(block);
        return block;
    }

    @Transactional
    public void unblock(UUID id, long version) {
        SigningBlock block = get(id);
        block.requireVersion(version);
        blocks.delete(block);
    }
}
