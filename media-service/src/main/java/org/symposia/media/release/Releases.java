package org.symposia.media.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** The stored releases. */
interface Releases extends ListCrudRepository<Release, String> {

	Optional<Release> findBySlug(String slug);

	List<Release> findTop200ByStateOrderByPublishedAtDesc(ReleaseState state);

	List<Release> findTop50ByStateAndContentEventOrderByPublishedAtDesc(ReleaseState state, String event);

	List<Release> findTop200ByOrderByEditedAtDesc();

	List<Release> findTop200ByContentHostsInOrderByEditedAtDesc(Collection<String> hosts);

}
