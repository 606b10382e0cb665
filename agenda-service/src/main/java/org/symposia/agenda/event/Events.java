package org.symposia.agenda.event;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.MongoRepository;

/**
 * The stored events.
 */
interface Events extends MongoRepository<Event, String> {

	List<Event> findByLifecycleInOrderByDetailsStartAsc(Collection<Lifecycle> states, Limit limit);

	List<Event> findByTeamMembersSubjectOrderByDetailsStartAsc(String subject, Limit limit);

	List<Event> findAllByOrderByDetailsStartAsc(Limit limit);

	List<Event> findByIdGreaterThanOrderByIdAsc(String id, Limit limit);

}
