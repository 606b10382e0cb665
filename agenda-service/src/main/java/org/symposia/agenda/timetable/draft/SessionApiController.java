package org.symposia.agenda.timetable.draft;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft/sessions")
@Tag(name = "Draft: sessions", description = "Sessions of the draft; conflicts are told, they stop nothing")
class SessionApiController extends ItemApiController<SessionInput> {

	SessionApiController(ItemApi api) {
		super(api, ItemType.SESSION);
	}

}
