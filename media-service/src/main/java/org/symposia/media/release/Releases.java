package org.symposia.media.release;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Repository of releases. */
interface Releases extends ListCrudRepository<Release, String> {

	Optional<Release> findBySlug(String slug);

}
