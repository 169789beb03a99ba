package org.openborough.petitions.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.petitions.reading.PetitionQuestion.Order;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;
import org.openborough.shared.search.Searchable;
import org.openborough.shared.security.CurrentUser;

/** Finds petitions by their words or their reference. */
@ApplicationScoped
class PetitionSearch implements Searchable {

    private final PetitionListRepository lists;

    @Inject
    PetitionSearch(PetitionListRepository lists) {
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public SearchGroup search(String words, CurrentUser user, int limit) {
        PetitionQuestion question = new PetitionQuestion(words, null, null, null, null, null, Order.SIGNATURES);
        Page<ListedPetition> found = lists.page(question, user.isStaff(), PageRequest.first(limit));
        long total = lists.count(question, user.isStaff(), new ChangesRequest());
        return new SearchGroup(
                kind(), total, found.items().stream().map(PetitionSearch::hit).toList());
    }

    private static SearchHit hit(ListedPetition petition) {
        return new SearchHit(
                petition.id(),
                petition.title() == null ? petition.reference() : petition.title(),
                petition.reference(),
                petition.ask(),
                "/petitions/" + petition.id());
    }
}
