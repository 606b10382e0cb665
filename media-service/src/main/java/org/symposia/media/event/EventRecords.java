package org.symposia.media.event;

import org.springframework.data.repository.ListCrudRepository;

/** Repository of the copies. */
interface EventRecords extends ListCrudRepository<EventRecord, String> {

}
