package org.symposia.agenda.timetable.draft;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft/rooms")
@Tag(name = "Draft: rooms", description = "Rooms of the draft")
class RoomApiController extends ItemApiController<RoomInput> {

	RoomApiController(ItemApi api) {
		super(api, ItemType.ROOM);
	}

}
