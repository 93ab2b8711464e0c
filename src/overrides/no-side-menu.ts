// Stands in for Starlight's script that keeps the state of a side menu: there is none.
export {};
