package org.symposia.media.event;

import org.springframework.data.repository.ListCrudRepository;

/** The stored events. */
interface EventRecords extends ListCrudRepository<EventRecord, String> {

}
