package org.symposia.agenda.event;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.MongoRepository;

interface EventRepository extends MongoRepository<Event, String> {

	List<Event> findByIdGreaterThanOrderByIdAsc(String id, Limit limit);

}
